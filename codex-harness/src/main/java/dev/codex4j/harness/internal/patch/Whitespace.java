package dev.codex4j.harness.internal.patch;

/** White space as Unicode defines it (Java's own notion leaves out the no-break spaces). */
final class Whitespace {
    private Whitespace() {}

    static String trim(String text) {
        int start = 0;
        while (start < text.length() && isWhitespace(text.charAt(start))) {
            start++;
        }
        return trimEnd(text.substring(start));
    }

    static String trimEnd(String text) {
        int end = text.length();
        while (end > 0 && isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isWhitespace(char c) {
        return (c >= '\t' && c <= '\r') || c == '\u0085' || Character.isSpaceChar(c);
    }
}
