package dev.codex4j.protocol.thread.history;

/** Answer to {@code thread/compact/start}. */
public record ThreadCompactStartResponse() {}
