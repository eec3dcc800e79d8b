package dev.codex4j.protocol.command;

import dev.codex4j.protocol.json.Unsigned;

/**
 * A command exec terminal size.
 *
 * @param rows the rows
 * @param cols the cols
 */
public record CommandExecTerminalSize(@Unsigned(16) int rows, @Unsigned(16) int cols) {}
