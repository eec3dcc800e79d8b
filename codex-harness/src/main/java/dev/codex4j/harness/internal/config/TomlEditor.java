package dev.codex4j.harness.internal.config;

import dev.codex4j.harness.internal.config.TomlOutline.Entry;
import dev.codex4j.harness.internal.config.TomlOutline.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes single values of a TOML text and leaves the rest, comments and layout included, as it is. A text it is given
 * must be valid TOML.
 */
final class TomlEditor {
    private final TomlSource toml;
    private String text;

    TomlEditor(String text, TomlSource toml) {
        this.text = text;
        this.toml = toml;
    }

    String text() {
        return text;
    }

    /** Makes a key have exactly this value. */
    void replace(List<String> path, JsonNode value) {
        if (value instanceof ObjectNode table && !isInline(path)) {
            remove(path);
            if (table.isEmpty()) {
                dropPlainParents(path);
                appendSection(path, "");
            } else {
                merge(path, table);
            }
            return;
        }
        if (!setInPlace(path, value)) {
            remove(path);
            insert(path, value);
        }
    }

    /** Puts a table's keys into the one that is there, or does as {@link #replace} does for other values. */
    void merge(List<String> path, JsonNode value) {
        if (!(value instanceof ObjectNode table)) {
            replace(path, value);
            return;
        }
        if (table.isEmpty() && !has(path)) {
            replace(path, table);
            return;
        }
        // Values before tables: TOML counts what follows a table's header as part of it.
        table.properties().stream()
                .filter(entry -> !entry.getValue().isObject())
                .forEach(entry -> replace(child(path, entry.getKey()), entry.getValue()));
        table.properties().stream()
                .filter(entry -> entry.getValue().isObject())
                .forEach(entry -> merge(child(path, entry.getKey()), entry.getValue()));
    }

    /** Removes a key with everything below it, if it is there. */
    void remove(List<String> path) {
        Entry around = entryAround(path);
        if (around != null) {
            ObjectNode table = inlineTable(around);
            List<String> inner = path.subList(around.path().size(), path.size());
            ObjectNode parent = table;
            for (String key : inner.subList(0, inner.size() - 1)) {
                if (!(parent.get(key) instanceof ObjectNode next)) {
                    return;
                }
                parent = next;
            }
            if (parent.remove(inner.get(inner.size() - 1)) != null) {
                replaceRange(around.valueStart(), around.valueEnd(), TomlStrings.value(table));
            }
            return;
        }
        TomlOutline outline = TomlOutline.of(text);
        List<int[]> ranges = new ArrayList<>();
        for (Header header : outline.headers()) {
            if (TomlOutline.startsWith(header.path(), path)) {
                ranges.add(new int[] {lineStart(header.start()), sectionEnd(outline, header)});
            }
        }
        for (Entry entry : outline.entries()) {
            boolean gone = ranges.stream().anyMatch(range -> entry.start() >= range[0] && entry.start() < range[1]);
            if (!gone && TomlOutline.startsWith(entry.path(), path)) {
                ranges.add(new int[] {lineStart(entry.start()), lineEnd(entry.valueEnd())});
            }
        }
        ranges.sort((a, b) -> Integer.compare(b[0], a[0]));
        ranges.forEach(range -> replaceRange(range[0], range[1], ""));
    }

    private boolean has(List<String> path) {
        TomlOutline outline = TomlOutline.of(text);
        return entryAround(path) != null
                || outline.headers().stream().anyMatch(header -> TomlOutline.startsWith(header.path(), path))
                || outline.entries().stream().anyMatch(entry -> TomlOutline.startsWith(entry.path(), path));
    }

    private boolean isInline(List<String> path) {
        return entryAround(path) != null
                || TomlOutline.of(text).entries().stream()
                        .anyMatch(entry -> entry.path().equals(path));
    }

    /** Overwrites a value that stands somewhere already, perhaps within an inline table. */
    private boolean setInPlace(List<String> path, JsonNode value) {
        for (Entry entry : TomlOutline.of(text).entries()) {
            if (entry.path().equals(path)) {
                replaceRange(entry.valueStart(), entry.valueEnd(), TomlStrings.value(value));
                return true;
            }
        }
        Entry around = entryAround(path);
        if (around == null) {
            return false;
        }
        ObjectNode table = inlineTable(around);
        ObjectNode parent = table;
        List<String> inner = path.subList(around.path().size(), path.size());
        for (String key : inner.subList(0, inner.size() - 1)) {
            parent = parent.get(key) instanceof ObjectNode next ? next : parent.putObject(key);
        }
        parent.set(inner.get(inner.size() - 1), value);
        replaceRange(around.valueStart(), around.valueEnd(), TomlStrings.value(table));
        return true;
    }

    /** The entry whose inline table a key belongs in. A plain value in its place is removed. */
    private @Nullable Entry entryAround(List<String> path) {
        for (Entry entry : TomlOutline.of(text).entries()) {
            boolean above = entry.path().size() < path.size() && TomlOutline.startsWith(path, entry.path());
            if (above && text.charAt(entry.valueStart()) == '{') {
                return entry;
            }
        }
        return null;
    }

    private ObjectNode inlineTable(Entry entry) {
        return (ObjectNode) toml.readValue(text.substring(entry.valueStart(), entry.valueEnd()));
    }

    private void insert(List<String> path, JsonNode value) {
        dropPlainParents(path);
        TomlOutline outline = TomlOutline.of(text);
        List<String> table = path.subList(0, path.size() - 1);
        Header header = header(outline, table);
        if (header != null || table.isEmpty()) {
            insertLine(outline, header, TomlStrings.key(path.get(path.size() - 1)), value);
            return;
        }
        Entry sibling = null;
        for (Entry entry : outline.entries()) {
            boolean dotted = entry.path().size() > table.size() && TomlOutline.startsWith(entry.path(), table);
            boolean ownSection = entry.header() != null
                    && TomlOutline.startsWith(entry.header().path(), table);
            if (dotted && !ownSection) {
                sibling = entry;
            }
        }
        if (sibling != null) {
            // The table was begun with dotted keys; a header for it now would define it twice.
            Header above = sibling.header();
            List<String> relative =
                    path.subList(above == null ? 0 : above.path().size(), path.size());
            insertAfter(sibling.valueEnd(), dotted(relative) + " = " + TomlStrings.value(value));
            return;
        }
        appendSection(table, TomlStrings.key(path.get(path.size() - 1)) + " = " + TomlStrings.value(value) + newline());
    }

    private void dropPlainParents(List<String> path) {
        for (int length = 1; length < path.size(); length++) {
            List<String> parent = path.subList(0, length);
            if (TomlOutline.of(text).entries().stream()
                    .anyMatch(entry -> entry.path().equals(parent))) {
                remove(parent);
            }
        }
    }

    private static @Nullable Header header(TomlOutline outline, List<String> table) {
        for (Header header : outline.headers()) {
            if (header.path().equals(table) && !header.inList()) {
                return header;
            }
        }
        return null;
    }

    private void insertLine(TomlOutline outline, @Nullable Header header, String key, JsonNode value) {
        int last = header == null ? -1 : header.end();
        for (Entry entry : outline.entries()) {
            if (Objects.equals(entry.header(), header)) {
                last = Math.max(last, entry.valueEnd());
            }
        }
        String line = key + " = " + TomlStrings.value(value);
        if (last >= 0) {
            insertAfter(last, line);
            return;
        }
        int firstHeader = outline.headers().isEmpty()
                ? text.length()
                : lineStart(outline.headers().get(0).start());
        String before = text.substring(0, firstHeader);
        String gap = firstHeader < text.length() ? newline() : "";
        String start = before.isEmpty() || before.endsWith("\n") ? before : before + newline();
        text = start + line + newline() + gap + text.substring(firstHeader);
    }

    private void insertAfter(int offset, String line) {
        int end = lineEnd(offset);
        boolean open = text.charAt(end - 1) != '\n';
        replaceRange(end, end, (open ? newline() : "") + line + newline());
    }

    private void appendSection(List<String> table, String body) {
        String start = text.isEmpty() || text.endsWith("\n") ? text : text + newline();
        String gap = start.isEmpty() || start.endsWith(newline() + newline()) ? "" : newline();
        text = start + gap + "[" + dotted(table) + "]" + newline() + body;
    }

    /** Up to the next header, but without the comments right above that one. */
    private int sectionEnd(TomlOutline outline, Header header) {
        int end = text.length();
        for (Header other : outline.headers()) {
            if (other.start() > header.start()) {
                end = Math.min(end, lineStart(other.start()));
            }
        }
        while (end < text.length()) {
            int above = lineStart(end - 1);
            boolean comment =
                    above > header.start() && text.substring(above, end).strip().startsWith("#");
            if (!comment) {
                break;
            }
            end = above;
        }
        return end;
    }

    private int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    private int lineEnd(int offset) {
        int newline = text.indexOf('\n', offset);
        return newline < 0 ? text.length() : newline + 1;
    }

    private void replaceRange(int start, int end, String with) {
        text = text.substring(0, start) + with + text.substring(end);
    }

    private String newline() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    private static String dotted(List<String> path) {
        return String.join(".", path.stream().map(TomlStrings::key).toList());
    }

    private static List<String> child(List<String> path, String key) {
        List<String> longer = new ArrayList<>(path);
        longer.add(key);
        return longer;
    }
}
