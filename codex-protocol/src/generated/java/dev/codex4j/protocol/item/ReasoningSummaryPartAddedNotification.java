package dev.codex4j.protocol.item;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code item/reasoning/summaryPartAdded}. Another part of the summary begins.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param itemId id of the item
 * @param summaryIndex the summary index
 */
public record ReasoningSummaryPartAddedNotification(
        String threadId,
        String turnId,
        String itemId,
        long summaryIndex) implements ServerNotification {
    public ReasoningSummaryPartAddedNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
        Objects.requireNonNull(itemId, "itemId");
    }

    @Override
    public String method() {
        return "item/reasoning/summaryPartAdded";
    }
}
