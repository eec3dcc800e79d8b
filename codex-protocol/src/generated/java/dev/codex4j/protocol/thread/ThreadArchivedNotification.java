package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code thread/archived}. A thread was archived.
 *
 * @param threadId id of the thread
 */
public record ThreadArchivedNotification(String threadId) implements ServerNotification {
    public ThreadArchivedNotification {
        Objects.requireNonNull(threadId, "threadId");
    }

    @Override
    public String method() {
        return "thread/archived";
    }
}
