package dev.codex4j.protocol.item;

import dev.codex4j.protocol.internal.Immutable;
import java.util.List;

/**
 * A memory citation.
 *
 * @param entries the entries
 * @param threadIds the thread ids
 */
public record MemoryCitation(List<MemoryCitationEntry> entries, List<String> threadIds) {
    public MemoryCitation {
        entries = Immutable.list(entries, "entries");
        threadIds = Immutable.list(threadIds, "threadIds");
    }
}
