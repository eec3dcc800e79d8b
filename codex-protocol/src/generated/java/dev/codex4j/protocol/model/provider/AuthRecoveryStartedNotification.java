package dev.codex4j.protocol.model.provider;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code modelProvider/authRecoveryStarted}.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param provider the provider
 * @param message what happened, for people to read
 */
public record AuthRecoveryStartedNotification(
        String threadId,
        String turnId,
        String provider,
        String message) implements ServerNotification {
    public AuthRecoveryStartedNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public String method() {
        return "modelProvider/authRecoveryStarted";
    }
}
