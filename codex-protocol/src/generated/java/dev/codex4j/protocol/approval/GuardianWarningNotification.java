package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code guardianWarning}.
 *
 * @param threadId id of the thread
 * @param message what happened, for people to read
 */
public record GuardianWarningNotification(String threadId, String message) implements ServerNotification {
    public GuardianWarningNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public String method() {
        return "guardianWarning";
    }
}
