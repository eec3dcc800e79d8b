package dev.codex4j.protocol.thread.section;

/** Answer to {@code threadSection/delete}. */
public record ThreadSectionDeleteResponse() {}
