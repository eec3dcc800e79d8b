package dev.codex4j.protocol.thread;

/** Answer to {@code thread/delete}. */
public record ThreadDeleteResponse() {}
