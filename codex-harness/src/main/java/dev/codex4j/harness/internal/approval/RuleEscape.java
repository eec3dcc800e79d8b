package dev.codex4j.harness.internal.approval;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A backslash and what follows it in a string of a rule file.
 *
 * @param meaning what it stands for
 * @param length how many characters it takes, the backslash among them
 */
record RuleEscape(String meaning, int length) {
    private static final Map<Character, String> SIMPLE =
            Map.of('n', "\n", 't', "\t", 'r', "\r", '\\', "\\", '\'', "'", '"', "\"", '\n', "", 'b', "\b", 'f', "\f");

    /** Reads an escape; null when it is none that is known. */
    static @Nullable RuleEscape at(String text, int at, boolean raw) {
        if (at + 1 >= text.length()) {
            return null;
        }
        char kind = text.charAt(at + 1);
        if (raw) {
            return new RuleEscape("\\" + kind, 2);
        }
        String simple = SIMPLE.get(kind);
        if (simple != null) {
            return new RuleEscape(simple, 2);
        }
        int digits =
                switch (kind) {
                    case 'x' -> 2;
                    case 'u' -> 4;
                    case 'U' -> 8;
                    default -> 0;
                };
        int end = at + 2 + digits;
        if (digits == 0 || end > text.length()) {
            return null;
        }
        int code = 0;
        for (int i = at + 2; i < end; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0 || code > Character.MAX_CODE_POINT) {
                return null;
            }
            code = code * 16 + digit;
        }
        boolean surrogate = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
        return surrogate || !Character.isValidCodePoint(code)
                ? null
                : new RuleEscape(Character.toString(code), digits + 2);
    }
}
