package dev.codex4j.protocol.thread.history;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code thread/compacted}. The history was replaced by a summary.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 */
public record ContextCompactedNotification(String threadId, String turnId) implements ServerNotification {
    public ContextCompactedNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
    }

    @Override
    public String method() {
        return "thread/compacted";
    }
}
