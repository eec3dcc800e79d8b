package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code thread/status/changed}. A thread became idle or active, was loaded or unloaded.
 *
 * @param threadId id of the thread
 * @param status how it stands
 */
public record ThreadStatusChangedNotification(String threadId, ThreadStatus status) implements ServerNotification {
    public ThreadStatusChangedNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(status, "status");
    }

    @Override
    public String method() {
        return "thread/status/changed";
    }
}
