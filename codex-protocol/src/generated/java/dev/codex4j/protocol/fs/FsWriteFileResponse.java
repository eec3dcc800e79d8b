package dev.codex4j.protocol.fs;

/** Answer to {@code fs/writeFile}. */
public record FsWriteFileResponse() {}
