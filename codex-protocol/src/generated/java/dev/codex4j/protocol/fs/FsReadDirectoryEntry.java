package dev.codex4j.protocol.fs;

import java.util.Objects;

/**
 * A fs read directory entry.
 *
 * @param fileName the file name
 * @param isDirectory whether this applies: is directory
 * @param isFile whether this applies: is file
 */
public record FsReadDirectoryEntry(String fileName, boolean isDirectory, boolean isFile) {
    public FsReadDirectoryEntry {
        Objects.requireNonNull(fileName, "fileName");
    }
}
