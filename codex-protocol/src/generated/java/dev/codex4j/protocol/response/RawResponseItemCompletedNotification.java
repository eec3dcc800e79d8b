package dev.codex4j.protocol.response;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code rawResponseItem/completed}. An item as the model provider sent it; only for threads started with
 * {@code experimentalRawEvents}.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param item the item
 */
@Experimental
public record RawResponseItemCompletedNotification(
        String threadId,
        String turnId,
        ResponseItem item) implements ServerNotification {
    public RawResponseItemCompletedNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
        Objects.requireNonNull(item, "item");
    }

    @Override
    public String method() {
        return "rawResponseItem/completed";
    }
}
