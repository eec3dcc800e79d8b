package dev.codex4j.protocol.project;

import java.util.Objects;

/**
 * A project root.
 *
 * @param path the path
 */
public record ProjectRoot(String path) {
    public ProjectRoot {
        Objects.requireNonNull(path, "path");
    }
}
