package dev.codex4j.harness.internal.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the headers and entries of a TOML text stand. Reads text that a parser has accepted already, so it looks for
 * the ends of things only. Offsets are in characters.
 */
final class TomlOutline {
    /**
     * A line such as {@code [a.b]} or {@code [[a.b]]}.
     *
     * @param inList whether it, or a table above it, is an element of a list of tables
     */
    record Header(List<String> path, boolean inList, int start, int end) {}

    /**
     * A line such as {@code a.b = 1}.
     *
     * @param path the full path, the header's included
     * @param header the header it stands under; null at the top
     */
    record Entry(List<String> path, @Nullable Header header, int start, int valueStart, int valueEnd) {}

    private final String text;
    private final List<Header> headers = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private int at;

    private TomlOutline(String text) {
        this.text = text;
    }

    static TomlOutline of(String text) {
        TomlOutline outline = new TomlOutline(text);
        outline.read();
        return outline;
    }

    List<Header> headers() {
        return headers;
    }

    List<Entry> entries() {
        return entries;
    }

    /** The place of a key's value, or of the nearest thing around it. */
    ConfigException.Place valuePlace(Path file, List<String> path) {
        for (int length = path.size(); length > 0; length--) {
            List<String> prefix = path.subList(0, length);
            for (Entry entry : entries) {
                if (entry.path().equals(prefix)) {
                    return place(file, entry.valueStart());
                }
            }
            for (Header header : headers) {
                if (header.path().equals(prefix)) {
                    return place(file, header.start());
                }
            }
        }
        return keyPlace(file, path);
    }

    /** The place of the first key that belongs to a table, counted from the key, not from its bracket. */
    ConfigException.Place keyPlace(Path file, List<String> table) {
        int first = text.length();
        for (Entry entry : entries) {
            if (startsWith(entry.path(), table)) {
                first = Math.min(first, entry.start());
            }
        }
        for (Header header : headers) {
            if (startsWith(header.path(), table)) {
                first = Math.min(first, header.start() + 1);
            }
        }
        return place(file, first == text.length() ? 0 : first);
    }

    static boolean startsWith(List<String> path, List<String> prefix) {
        return path.size() >= prefix.size() && path.subList(0, prefix.size()).equals(prefix);
    }

    private ConfigException.Place place(Path file, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new ConfigException.Place(file, line, offset - lineStart + 1);
    }

    private void read() {
        Header current = null;
        List<List<String>> lists = new ArrayList<>();
        skipBlank();
        while (at < text.length()) {
            if (text.charAt(at) == '[') {
                current = readHeader(lists);
                headers.add(current);
            } else {
                entries.add(readEntry(current));
            }
            skipBlank();
        }
    }

    private Header readHeader(List<List<String>> lists) {
        int start = at;
        boolean list = text.startsWith("[[", at);
        at += list ? 2 : 1;
        List<String> path = readKey();
        at += list ? 2 : 1;
        if (list) {
            lists.add(path);
        }
        boolean inList = lists.stream().anyMatch(other -> startsWith(path, other));
        return new Header(path, inList, start, at);
    }

    private Entry readEntry(@Nullable Header header) {
        int start = at;
        List<String> path = new ArrayList<>(header == null ? List.of() : header.path());
        path.addAll(readKey());
        at++; // the equals sign
        skipSpaces();
        int valueStart = at;
        skipValue();
        return new Entry(List.copyOf(path), header, start, valueStart, at);
    }

    private List<String> readKey() {
        List<String> parts = new ArrayList<>();
        while (true) {
            skipSpaces();
            parts.add(readKeyPart());
            skipSpaces();
            if (at >= text.length() || text.charAt(at) != '.') {
                return List.copyOf(parts);
            }
            at++;
        }
    }

    private String readKeyPart() {
        char first = text.charAt(at);
        int start = at;
        if (first == '"' || first == '\'') {
            skipString();
            String inner = text.substring(start + 1, at - 1);
            return first == '"' ? TomlStrings.unescape(inner) : inner;
        }
        while (at < text.length() && ".=] \t".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private void skipValue() {
        char first = text.charAt(at);
        if (first == '"' || first == '\'') {
            skipString();
        } else if (first == '[' || first == '{') {
            skipBracketed();
        } else {
            while (at < text.length() && ",]}#\r\n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            while (Character.isWhitespace(text.charAt(at - 1))) {
                at--;
            }
        }
    }

    private void skipBracketed() {
        int depth = 0;
        do {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                skipString();
                continue;
            }
            if (c == '#') {
                skipToLineEnd();
                continue;
            }
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            at++;
        } while (depth > 0);
    }

    private void skipString() {
        char quote = text.charAt(at);
        String triple = String.valueOf(quote).repeat(3);
        boolean multiLine = text.startsWith(triple, at);
        at += multiLine ? 3 : 1;
        while (multiLine ? !text.startsWith(triple, at) : text.charAt(at) != quote) {
            at += quote == '"' && text.charAt(at) == '\\' ? 2 : 1;
        }
        at += multiLine ? 3 : 1;
        // Up to two quotes may stand right before the closing three.
        while (multiLine && at < text.length() && text.charAt(at) == quote) {
            at++;
        }
    }

    private void skipBlank() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#') {
                skipToLineEnd();
            } else if (Character.isWhitespace(c) || c == '\uFEFF') {
                at++;
            } else {
                return;
            }
        }
    }

    private void skipSpaces() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
    }

    private void skipToLineEnd() {
        while (at < text.length() && text.charAt(at) != '\n') {
            at++;
        }
    }
}
