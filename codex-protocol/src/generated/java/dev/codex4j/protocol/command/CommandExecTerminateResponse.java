package dev.codex4j.protocol.command;

/** Answer to {@code command/exec/terminate}. */
public record CommandExecTerminateResponse() {}
