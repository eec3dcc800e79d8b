package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code thread/deleted}. A thread was deleted.
 *
 * @param threadId id of the thread
 */
public record ThreadDeletedNotification(String threadId) implements ServerNotification {
    public ThreadDeletedNotification {
        Objects.requireNonNull(threadId, "threadId");
    }

    @Override
    public String method() {
        return "thread/deleted";
    }
}
