package dev.codex4j.protocol.thread.realtime;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code thread/realtime/item/transcript/delta}.
 *
 * @param threadId id of the thread
 * @param itemId id of the item
 * @param delta the new part of the text
 */
public record ThreadRealtimeItemTranscriptDeltaNotification(
        String threadId,
        String itemId,
        String delta) implements ServerNotification {
    public ThreadRealtimeItemTranscriptDeltaNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(itemId, "itemId");
        Objects.requireNonNull(delta, "delta");
    }

    @Override
    public String method() {
        return "thread/realtime/item/transcript/delta";
    }
}
