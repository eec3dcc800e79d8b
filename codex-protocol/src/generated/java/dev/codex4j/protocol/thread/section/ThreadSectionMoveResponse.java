package dev.codex4j.protocol.thread.section;

/** Answer to {@code thread/section/move}. */
public record ThreadSectionMoveResponse() {}
