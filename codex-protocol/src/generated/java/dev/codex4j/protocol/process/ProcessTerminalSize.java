package dev.codex4j.protocol.process;

import dev.codex4j.protocol.json.Unsigned;

/**
 * A process terminal size.
 *
 * @param rows the rows
 * @param cols the cols
 */
public record ProcessTerminalSize(@Unsigned(16) int rows, @Unsigned(16) int cols) {}
