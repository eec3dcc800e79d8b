package dev.codex4j.harness.internal.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * A line and the characters that end it.
 *
 * @param text the line without its ending
 * @param ending {@code \n}, {@code \r\n}, {@code \r}, or empty for a last line that nothing ends
 */
public record TextLine(String text, String ending) {
    /** Cuts a text into its lines; joined again they give the same text. An empty text has no lines. */
    public static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                lines.add(new TextLine(text.substring(start, at), "\n"));
                start = at + 1;
            } else if (c == '\r') {
                boolean pair = at + 1 < text.length() && text.charAt(at + 1) == '\n';
                lines.add(new TextLine(text.substring(start, at), pair ? "\r\n" : "\r"));
                at += pair ? 1 : 0;
                start = at + 1;
            }
        }
        if (start < text.length()) {
            lines.add(new TextLine(text.substring(start), ""));
        }
        return lines;
    }
}
