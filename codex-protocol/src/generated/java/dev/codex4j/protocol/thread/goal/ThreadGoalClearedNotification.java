package dev.codex4j.protocol.thread.goal;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code thread/goal/cleared}.
 *
 * @param threadId id of the thread
 */
public record ThreadGoalClearedNotification(String threadId) implements ServerNotification {
    public ThreadGoalClearedNotification {
        Objects.requireNonNull(threadId, "threadId");
    }

    @Override
    public String method() {
        return "thread/goal/cleared";
    }
}
