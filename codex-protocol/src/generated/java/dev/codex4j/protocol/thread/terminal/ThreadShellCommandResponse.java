package dev.codex4j.protocol.thread.terminal;

/** Answer to {@code thread/shellCommand}. */
public record ThreadShellCommandResponse() {}
