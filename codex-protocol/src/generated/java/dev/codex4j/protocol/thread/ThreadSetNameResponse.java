package dev.codex4j.protocol.thread;

/** Answer to {@code thread/name/set}. */
public record ThreadSetNameResponse() {}
