package dev.codex4j.harness.internal.config;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** How TOML writes keys and values. */
final class TomlStrings {
    private TomlStrings() {}

    /** A key as it is written between dots. */
    static String key(String name) {
        return name.matches("[A-Za-z0-9_-]+") ? name : quote(name);
    }

    /** A value as it is written right of an equals sign. */
    static String value(JsonNode value) {
        if (value.isString()) {
            return quote(value.stringValue());
        }
        if (value.isArray()) {
            List<String> elements = new ArrayList<>();
            value.forEach(element -> elements.add(value(element)));
            return "[" + String.join(", ", elements) + "]";
        }
        if (value.isObject()) {
            List<String> pairs = new ArrayList<>();
            value.properties().forEach(entry -> pairs.add(key(entry.getKey()) + " = " + value(entry.getValue())));
            return pairs.isEmpty() ? "{}" : "{ " + String.join(", ", pairs) + " }";
        }
        return value.asString();
    }

    static String quote(String value) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || c == 0x7f) {
                        out.append(String.format("\\u%04X", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    /** What stands between double quotes, with its escapes resolved. The text is known to be well formed. */
    static String unescape(String inner) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            char kind = inner.charAt(++i);
            int digits = kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
            if (digits > 0) {
                out.appendCodePoint(Integer.parseInt(inner.substring(i + 1, i + 1 + digits), 16));
                i += digits;
            } else {
                out.append(plain(kind));
            }
        }
        return out.toString();
    }

    private static char plain(char kind) {
        return switch (kind) {
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'e' -> '\u001b';
            default -> kind;
        };
    }
}
