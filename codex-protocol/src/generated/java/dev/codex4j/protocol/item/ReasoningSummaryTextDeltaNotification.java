package dev.codex4j.protocol.item;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code item/reasoning/summaryTextDelta}. More of the summary of the reasoning.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param itemId id of the item
 * @param delta the new part of the text
 * @param summaryIndex the summary index
 */
public record ReasoningSummaryTextDeltaNotification(
        String threadId,
        String turnId,
        String itemId,
        String delta,
        long summaryIndex) implements ServerNotification {
    public ReasoningSummaryTextDeltaNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
        Objects.requireNonNull(itemId, "itemId");
        Objects.requireNonNull(delta, "delta");
    }

    @Override
    public String method() {
        return "item/reasoning/summaryTextDelta";
    }
}
