package dev.codex4j.protocol.fs;

import java.util.Objects;

/**
 * Answer to {@code fs/watch}.
 *
 * @param path the path
 */
public record FsWatchResponse(String path) {
    public FsWatchResponse {
        Objects.requireNonNull(path, "path");
    }
}
