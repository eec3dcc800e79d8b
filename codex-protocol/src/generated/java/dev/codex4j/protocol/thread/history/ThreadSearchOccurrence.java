package dev.codex4j.protocol.thread.history;

import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * A thread search occurrence.
 *
 * @param turnId id of the turn
 * @param itemId id of the item
 * @param snippet the snippet
 * @param snippetMatchRange the snippet match range
 * @param turnCursor the turn cursor
 */
@Experimental
public record ThreadSearchOccurrence(
        String turnId,
        String itemId,
        String snippet,
        ThreadSearchTextRange snippetMatchRange,
        String turnCursor) {
    public ThreadSearchOccurrence {
        Objects.requireNonNull(turnId, "turnId");
        Objects.requireNonNull(itemId, "itemId");
        Objects.requireNonNull(snippet, "snippet");
        Objects.requireNonNull(snippetMatchRange, "snippetMatchRange");
        Objects.requireNonNull(turnCursor, "turnCursor");
    }
}
