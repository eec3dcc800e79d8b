package dev.codex4j.protocol.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Writes one record: components, checks, the messages' own methods, and a builder where one helps. */
final class RecordWriter {
    /** A record of more values than this has a builder even if all are required. */
    private static final int LONG = 6;

    private final Catalogue catalogue;
    private final SourceFile file;

    RecordWriter(Catalogue catalogue, SourceFile file) {
        this.catalogue = catalogue;
        this.file = file;
    }

    /** What a record is besides its fields. */
    record Shape(
            String name,
            List<String> interfaces,
            List<String> annotations,
            String documentation,
            List<Field> fields,
            Map<String, JsonNode> sourceTypes,
            List<String> oneOf,
            List<String> members) {}

    void write(Shape shape) {
        List<String> javadoc = new ArrayList<>();
        javadoc.add(shape.documentation());
        for (Field field : shape.fields()) {
            javadoc.add("@param " + field.name + " " + Names.uncapitalised(field.documentation));
        }
        file.javadoc(javadoc.toArray(String[]::new));
        shape.annotations().forEach(file::line);
        List<String> components =
                shape.fields().stream().map(field -> field.component(file)).toList();
        String tail = shape.interfaces().isEmpty() ? "" : " implements " + String.join(", ", shape.interfaces());
        List<String> checks = checks(shape);
        boolean builder = wantsBuilder(shape.fields());
        boolean secret = shape.fields().stream().anyMatch(field -> field.secret);
        // Members of an interface are public anyway.
        String head = shape.name().equals(file.simpleName) ? "public record " : "record ";
        if (checks.isEmpty() && !builder && !secret && shape.members().isEmpty()) {
            file.list(head + shape.name(), components, tail + " {}");
            return;
        }
        file.list(head + shape.name(), components, tail + " {");
        file.indent();
        if (!checks.isEmpty()) {
            file.open("public " + shape.name() + " {");
            checks.forEach(file::line);
            file.close("}");
        }
        shape.members().forEach(file::member);
        if (secret) {
            writeToString(shape);
        }
        if (builder) {
            new BuilderWriter(catalogue, file).write(shape);
        }
        file.close("}");
    }

    private void writeToString(Shape shape) {
        List<String> parts = new ArrayList<>();
        for (Field field : shape.fields()) {
            String lead = (parts.isEmpty() ? shape.name() + "[" : ", ") + field.name + "=";
            if (!field.secret) {
                parts.add("\"" + lead + "\" + " + field.name);
            } else {
                String hidden = field.nullable ? "(" + field.name + " == null ? \"null\" : \"***\")" : "\"***\"";
                parts.add("\"" + lead + "\" + " + hidden);
            }
        }
        file.blank().line("@Override");
        file.open("public String toString() {");
        file.line("return " + String.join(" + ", parts) + " + \"]\";");
        file.close("}");
    }

    static boolean wantsBuilder(List<Field> fields) {
        return fields.stream().anyMatch(field -> field.kind != Field.Kind.REQUIRED) || fields.size() > LONG;
    }

    private List<String> checks(Shape shape) {
        List<String> checks = new ArrayList<>(shape.fields().stream()
                .map(field -> field.check(file))
                .filter(check -> !check.isEmpty())
                .toList());
        if (!shape.oneOf().isEmpty()) {
            String absent =
                    shape.oneOf().stream().map(name -> name + " == null").collect(Collectors.joining(" && "));
            String names = shape.oneOf().stream().map(name -> "`" + name + "`").collect(Collectors.joining(" or "));
            checks.add("if (" + absent + ") {");
            checks.add("    throw new IllegalArgumentException(\"missing field " + names + "\");");
            checks.add("}");
        }
        return checks;
    }
}
