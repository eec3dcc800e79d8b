package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code thread/closed}. A thread was unloaded.
 *
 * @param threadId id of the thread
 */
public record ThreadClosedNotification(String threadId) implements ServerNotification {
    public ThreadClosedNotification {
        Objects.requireNonNull(threadId, "threadId");
    }

    @Override
    public String method() {
        return "thread/closed";
    }
}
