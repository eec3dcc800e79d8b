package dev.codex4j.harness.internal.config;

import java.util.ArrayList;
import java.util.List;

/** Splits a dotted key, parts of which may be quoted, as a client writes it. */
final class KeyPath {
    private KeyPath() {}

    static List<String> parse(String keyPath) {
        if (keyPath.isBlank()) {
            throw new ConfigWriteException(ConfigWriteException.Reason.VALIDATION, "keyPath must not be empty");
        }
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at <= keyPath.length()) {
            int end = partEnd(keyPath, at);
            String part = keyPath.substring(at, end).strip();
            boolean quoted = part.length() >= 2 && (part.startsWith("\"") || part.startsWith("'"));
            String name = quoted ? part.substring(1, part.length() - 1) : part;
            if (part.isEmpty()) {
                throw new ConfigWriteException(
                        ConfigWriteException.Reason.VALIDATION, "keyPath has an empty part: " + keyPath);
            }
            parts.add(part.startsWith("\"") ? TomlStrings.unescape(name) : name);
            at = end + 1;
        }
        return List.copyOf(parts);
    }

    private static int partEnd(String keyPath, int start) {
        char quote = 0;
        for (int i = start; i < keyPath.length(); i++) {
            char c = keyPath.charAt(i);
            if (quote != 0) {
                if (c == '\\' && quote == '"') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '.') {
                return i;
            }
        }
        if (quote != 0) {
            throw new ConfigWriteException(
                    ConfigWriteException.Reason.VALIDATION, "keyPath has an open quote: " + keyPath);
        }
        return keyPath.length();
    }
}
