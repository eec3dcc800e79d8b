package dev.codex4j.protocol.config;

import dev.codex4j.protocol.json.Unsigned;

/**
 * A text position.
 *
 * @param line the line
 * @param column the column
 */
public record TextPosition(@Unsigned(64) long line, @Unsigned(64) long column) {}
