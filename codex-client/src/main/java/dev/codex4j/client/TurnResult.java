package dev.codex4j.client;

import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.thread.usage.ThreadTokenUsage;
import dev.codex4j.protocol.turn.TurnStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a turn.
 *
 * @param threadId the thread
 * @param turnId the turn
 * @param status how it ended: completed or interrupted; a failed turn is a
 *     {@link dev.codex4j.protocol.TurnFailedException} instead
 * @param finalMessage the agent's last message; empty if it wrote none
 * @param items everything that happened, in the order in which it was completed
 * @param usage the tokens used; null if the server told nothing
 * @param diff all changes to files as one unified diff; null if there were none
 */
public record TurnResult(
        String threadId,
        String turnId,
        TurnStatus status,
        String finalMessage,
        List<ThreadItem> items,
        @Nullable ThreadTokenUsage usage,
        @Nullable String diff) {
    /** Takes a copy of the list. */
    public TurnResult {
        items = List.copyOf(items);
    }
}
