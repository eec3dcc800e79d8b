package dev.codex4j.protocol.fs;

/** Answer to {@code fs/remove}. */
public record FsRemoveResponse() {}
