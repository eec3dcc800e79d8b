package dev.codex4j.protocol.environment;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code thread/environment/connected}.
 *
 * @param threadId id of the thread
 * @param environmentId id of the environment
 */
public record ThreadEnvironmentConnectedNotification(
        String threadId,
        String environmentId) implements ServerNotification {
    public ThreadEnvironmentConnectedNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(environmentId, "environmentId");
    }

    @Override
    public String method() {
        return "thread/environment/connected";
    }
}
