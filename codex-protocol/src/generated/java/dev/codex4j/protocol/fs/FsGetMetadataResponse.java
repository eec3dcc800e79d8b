package dev.codex4j.protocol.fs;

/**
 * Answer to {@code fs/getMetadata}.
 *
 * @param isDirectory whether this applies: is directory
 * @param isFile whether this applies: is file
 * @param isSymlink whether this applies: is symlink
 * @param createdAtMs created at, as Unix time in milliseconds
 * @param modifiedAtMs modified at, as Unix time in milliseconds
 */
public record FsGetMetadataResponse(
        boolean isDirectory,
        boolean isFile,
        boolean isSymlink,
        long createdAtMs,
        long modifiedAtMs) {}
