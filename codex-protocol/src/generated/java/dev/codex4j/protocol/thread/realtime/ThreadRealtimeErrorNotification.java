package dev.codex4j.protocol.thread.realtime;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code thread/realtime/error}.
 *
 * @param threadId id of the thread
 * @param message what happened, for people to read
 */
public record ThreadRealtimeErrorNotification(String threadId, String message) implements ServerNotification {
    public ThreadRealtimeErrorNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public String method() {
        return "thread/realtime/error";
    }
}
