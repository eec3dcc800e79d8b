package dev.codex4j.protocol.config;

import java.util.Objects;

/**
 * A text range.
 *
 * @param start the start
 * @param end the end
 */
public record TextRange(TextPosition start, TextPosition end) {
    public TextRange {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
    }
}
