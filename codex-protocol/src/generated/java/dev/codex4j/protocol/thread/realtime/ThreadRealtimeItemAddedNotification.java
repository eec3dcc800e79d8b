package dev.codex4j.protocol.thread.realtime;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * Notification {@code thread/realtime/itemAdded}.
 *
 * @param threadId id of the thread
 * @param item the item
 */
public record ThreadRealtimeItemAddedNotification(String threadId, JsonNode item) implements ServerNotification {
    public ThreadRealtimeItemAddedNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(item, "item");
    }

    @Override
    public String method() {
        return "thread/realtime/itemAdded";
    }
}
