package dev.codex4j.protocol.fs;

/** Answer to {@code fs/unwatch}. */
public record FsUnwatchResponse() {}
