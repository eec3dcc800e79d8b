package dev.codex4j.protocol.fs;

/** Answer to {@code fs/createDirectory}. */
public record FsCreateDirectoryResponse() {}
