package dev.codex4j.protocol.fs;

/** Answer to {@code fs/copy}. */
public record FsCopyResponse() {}
