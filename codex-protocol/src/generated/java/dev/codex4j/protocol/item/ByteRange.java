package dev.codex4j.protocol.item;

import dev.codex4j.protocol.json.Unsigned;

/**
 * A range of bytes in UTF-8 text.
 *
 * @param start first byte
 * @param end byte after the last one
 */
public record ByteRange(@Unsigned(64) long start, @Unsigned(64) long end) {}
