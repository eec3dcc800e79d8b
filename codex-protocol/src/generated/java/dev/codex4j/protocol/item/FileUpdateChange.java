package dev.codex4j.protocol.item;

import java.util.Objects;

/**
 * The change of one file.
 *
 * @param path the path
 * @param kind the kind
 * @param diff unified diff; the whole content for added and deleted files
 */
public record FileUpdateChange(String path, PatchChangeKind kind, String diff) {
    public FileUpdateChange {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(diff, "diff");
    }
}
