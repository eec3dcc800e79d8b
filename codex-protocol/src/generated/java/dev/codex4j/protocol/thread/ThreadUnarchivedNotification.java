package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code thread/unarchived}. A thread came back from the archive.
 *
 * @param threadId id of the thread
 */
public record ThreadUnarchivedNotification(String threadId) implements ServerNotification {
    public ThreadUnarchivedNotification {
        Objects.requireNonNull(threadId, "threadId");
    }

    @Override
    public String method() {
        return "thread/unarchived";
    }
}
