package dev.codex4j.protocol.command;

/** Answer to {@code command/exec/resize}. */
public record CommandExecResizeResponse() {}
