package dev.codex4j.protocol.model.provider;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code modelProvider/authRecoveryCompleted}.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param provider the provider
 * @param message what happened, for people to read
 */
public record AuthRecoveryCompletedNotification(
        String threadId,
        String turnId,
        String provider,
        String message) implements ServerNotification {
    public AuthRecoveryCompletedNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public String method() {
        return "modelProvider/authRecoveryCompleted";
    }
}
