package dev.codex4j.protocol.environment;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code thread/environment/disconnected}.
 *
 * @param threadId id of the thread
 * @param environmentId id of the environment
 */
public record ThreadEnvironmentDisconnectedNotification(
        String threadId,
        String environmentId) implements ServerNotification {
    public ThreadEnvironmentDisconnectedNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(environmentId, "environmentId");
    }

    @Override
    public String method() {
        return "thread/environment/disconnected";
    }
}
