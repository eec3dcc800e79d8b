package dev.codex4j.protocol.item;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code item/reasoning/textDelta}. More of the raw reasoning.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param itemId id of the item
 * @param delta the new part of the text
 * @param contentIndex the content index
 */
public record ReasoningTextDeltaNotification(
        String threadId,
        String turnId,
        String itemId,
        String delta,
        long contentIndex) implements ServerNotification {
    public ReasoningTextDeltaNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
        Objects.requireNonNull(itemId, "itemId");
        Objects.requireNonNull(delta, "delta");
    }

    @Override
    public String method() {
        return "item/reasoning/textDelta";
    }
}
