package dev.codex4j.protocol.thread.history;

/** Answer to {@code thread/inject_items}. */
public record ThreadInjectItemsResponse() {}
