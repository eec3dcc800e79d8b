package dev.codex4j.protocol.item;

import dev.codex4j.protocol.json.Unsigned;
import java.util.Objects;

/**
 * A memory citation entry.
 *
 * @param path the path
 * @param lineStart the line start
 * @param lineEnd the line end
 * @param note the note
 */
public record MemoryCitationEntry(String path, @Unsigned(32) long lineStart, @Unsigned(32) long lineEnd, String note) {
    public MemoryCitationEntry {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(note, "note");
    }
}
