package dev.codex4j.protocol.thread.history;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code thread/reverted}.
 *
 * @param threadId id of the thread
 */
public record ThreadRevertedNotification(String threadId) implements ServerNotification {
    public ThreadRevertedNotification {
        Objects.requireNonNull(threadId, "threadId");
    }

    @Override
    public String method() {
        return "thread/reverted";
    }
}
