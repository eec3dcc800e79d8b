package dev.codex4j.protocol.item;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code item/agentMessage/delta}. The agent wrote more of a message.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param itemId id of the item
 * @param delta the new part of the text
 */
public record AgentMessageDeltaNotification(
        String threadId,
        String turnId,
        String itemId,
        String delta) implements ServerNotification {
    public AgentMessageDeltaNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
        Objects.requireNonNull(itemId, "itemId");
        Objects.requireNonNull(delta, "delta");
    }

    @Override
    public String method() {
        return "item/agentMessage/delta";
    }
}
