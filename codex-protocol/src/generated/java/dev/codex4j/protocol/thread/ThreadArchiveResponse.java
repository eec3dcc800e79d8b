package dev.codex4j.protocol.thread;

/** Answer to {@code thread/archive}. */
public record ThreadArchiveResponse() {}
