package dev.codex4j.protocol.thread.realtime;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code thread/realtime/item/completed}.
 *
 * @param threadId id of the thread
 * @param item the item
 */
public record ThreadRealtimeItemCompletedNotification(
        String threadId,
        ThreadRealtimeItem item) implements ServerNotification {
    public ThreadRealtimeItemCompletedNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(item, "item");
    }

    @Override
    public String method() {
        return "thread/realtime/item/completed";
    }
}
