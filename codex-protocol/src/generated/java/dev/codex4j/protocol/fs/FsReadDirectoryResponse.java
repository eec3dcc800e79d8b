package dev.codex4j.protocol.fs;

import dev.codex4j.protocol.internal.Immutable;
import java.util.List;

/**
 * Answer to {@code fs/readDirectory}.
 *
 * @param entries the entries
 */
public record FsReadDirectoryResponse(List<FsReadDirectoryEntry> entries) {
    public FsReadDirectoryResponse {
        entries = Immutable.list(entries, "entries");
    }
}
