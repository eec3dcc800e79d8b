package dev.codex4j.protocol.model;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code model/rerouted}. Another model answers than was asked.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param fromModel the from model
 * @param toModel the to model
 * @param reason why, for people to read
 */
public record ModelReroutedNotification(
        String threadId,
        String turnId,
        String fromModel,
        String toModel,
        ModelRerouteReason reason) implements ServerNotification {
    public ModelReroutedNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
        Objects.requireNonNull(fromModel, "fromModel");
        Objects.requireNonNull(toModel, "toModel");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public String method() {
        return "model/rerouted";
    }
}
