package dev.codex4j.protocol.item;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code item/plan/delta}. The agent wrote more of a plan.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param itemId id of the item
 * @param delta the new part of the text
 */
public record PlanDeltaNotification(
        String threadId,
        String turnId,
        String itemId,
        String delta) implements ServerNotification {
    public PlanDeltaNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
        Objects.requireNonNull(itemId, "itemId");
        Objects.requireNonNull(delta, "delta");
    }

    @Override
    public String method() {
        return "item/plan/delta";
    }
}
