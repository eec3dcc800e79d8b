package dev.codex4j.protocol.generator;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The text of one Java file: a body, and the imports that it turned out to need. */
final class SourceFile {
    static final int WIDTH = 120;

    final String packageName;
    final String simpleName;
    private final Map<String, String> imports = new TreeMap<>();
    private final Set<String> nested = new TreeSet<>();
    private final StringBuilder body = new StringBuilder();
    private int depth;

    SourceFile(String packageName, String simpleName) {
        this.packageName = packageName;
        this.simpleName = simpleName;
        nested.add(simpleName);
    }

    /** Announces a nested type, which hides others of its name. */
    void nest(String name) {
        if (!nested.add(name)) {
            throw new IllegalStateException(simpleName + " has two types named " + name);
        }
    }

    /** The name by which the body can speak of a class. */
    String use(String qualifiedName) {
        int dot = qualifiedName.lastIndexOf('.');
        String simple = qualifiedName.substring(dot + 1);
        String room = qualifiedName.substring(0, dot);
        if (room.equals(packageName) && simple.equals(simpleName)) {
            return simple;
        }
        if (nested.contains(simple)) {
            return qualifiedName;
        }
        if (!room.equals(packageName)) {
            String other = imports.putIfAbsent(simple, qualifiedName);
            if (other != null && !other.equals(qualifiedName)) {
                return qualifiedName;
            }
        }
        return simple;
    }

    SourceFile line(String text) {
        if (text.isEmpty()) {
            body.append('\n');
        } else {
            body.append("    ".repeat(depth)).append(text).append('\n');
        }
        return this;
    }

    SourceFile open(String text) {
        line(text);
        depth++;
        return this;
    }

    SourceFile close(String text) {
        depth--;
        return line(text);
    }

    SourceFile indent() {
        depth++;
        return this;
    }

    SourceFile outdent() {
        depth--;
        return this;
    }

    /** An empty line, except right after a brace. */
    SourceFile blank() {
        return body.toString().endsWith("{\n") ? this : line("");
    }

    /** A member of several lines, set apart from what stands before it. */
    SourceFile member(String lines) {
        blank();
        lines.lines().forEach(this::line);
        return this;
    }

    /** Javadoc, wrapped; lines that begin with an at sign stay lines. */
    SourceFile javadoc(String... paragraphs) {
        String first = paragraphs[0];
        if (paragraphs.length == 1 && first.length() + depth * 4 + 7 <= WIDTH) {
            return line("/** " + first + " */");
        }
        line("/**");
        boolean tags = false;
        for (int i = 0; i < paragraphs.length; i++) {
            boolean tag = paragraphs[i].startsWith("@");
            if (i > 0 && (!tag || !tags)) {
                line(" *");
            }
            tags = tags || tag;
            wrap(i > 0 && !tag ? "<p>" + paragraphs[i] : paragraphs[i], tag ? " *     " : " * ");
        }
        return line(" */");
    }

    private void wrap(String text, String hanging) {
        StringBuilder current = new StringBuilder(" *");
        for (String word : text.split(" ")) {
            if (current.length() + 1 + word.length() + depth * 4 > WIDTH && current.length() > hanging.length()) {
                line(current.toString());
                current = new StringBuilder(hanging.stripTrailing()
                        + hanging.substring(hanging.stripTrailing().length(), hanging.length() - 1));
            }
            current.append(' ').append(word);
        }
        line(current.toString());
    }

    /** {@code head(a, b) tail}, on one line if it fits, else one argument a line. */
    SourceFile list(String head, java.util.List<String> arguments, String tail) {
        String flat = head + "(" + String.join(", ", arguments) + ")" + tail;
        if (flat.length() + depth * 4 <= WIDTH) {
            return line(flat);
        }
        if (arguments.isEmpty()) {
            return line(head + "()").line("        " + tail.strip());
        }
        line(head + "(");
        String joined = String.join(", ", arguments);
        boolean declaration = joined.contains("@") || head.contains("record ");
        if (!declaration && joined.length() + depth * 4 + 8 + tail.length() + 1 <= WIDTH) {
            return line("        " + joined + ")" + tail);
        }
        for (int i = 0; i < arguments.size(); i++) {
            line("        " + arguments.get(i) + (i + 1 < arguments.size() ? "," : ")" + tail));
        }
        return this;
    }

    String text() {
        StringBuilder text = new StringBuilder("package ").append(packageName).append(";\n\n");
        imports.values().stream()
                .sorted()
                .forEach(name -> text.append("import ").append(name).append(";\n"));
        if (!imports.isEmpty()) {
            text.append('\n');
        }
        return text.append(body).toString();
    }
}
