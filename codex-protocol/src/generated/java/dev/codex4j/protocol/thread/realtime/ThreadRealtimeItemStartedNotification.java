package dev.codex4j.protocol.thread.realtime;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code thread/realtime/item/started}.
 *
 * @param threadId id of the thread
 * @param item the item
 */
public record ThreadRealtimeItemStartedNotification(
        String threadId,
        ThreadRealtimeItem item) implements ServerNotification {
    public ThreadRealtimeItemStartedNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(item, "item");
    }

    @Override
    public String method() {
        return "thread/realtime/item/started";
    }
}
