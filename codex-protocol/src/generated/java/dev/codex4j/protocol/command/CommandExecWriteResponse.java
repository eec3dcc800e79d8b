package dev.codex4j.protocol.command;

/** Answer to {@code command/exec/write}. */
public record CommandExecWriteResponse() {}
