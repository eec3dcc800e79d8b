package dev.codex4j.protocol.permission;

import java.util.Objects;

/**
 * A file system sandbox entry.
 *
 * @param path the path
 * @param access the access
 */
public record FileSystemSandboxEntry(FileSystemPath path, FileSystemAccessMode access) {
    public FileSystemSandboxEntry {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(access, "access");
    }
}
