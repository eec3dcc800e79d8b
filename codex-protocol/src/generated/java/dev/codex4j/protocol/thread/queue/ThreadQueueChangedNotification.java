package dev.codex4j.protocol.thread.queue;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code thread/queue/changed}.
 *
 * @param threadId id of the thread
 */
public record ThreadQueueChangedNotification(String threadId) implements ServerNotification {
    public ThreadQueueChangedNotification {
        Objects.requireNonNull(threadId, "threadId");
    }

    @Override
    public String method() {
        return "thread/queue/changed";
    }
}
