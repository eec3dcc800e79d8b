package dev.codex4j.protocol.thread.realtime;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code thread/realtime/transcript/delta}.
 *
 * @param threadId id of the thread
 * @param role the role
 * @param delta the new part of the text
 */
public record ThreadRealtimeTranscriptDeltaNotification(
        String threadId,
        String role,
        String delta) implements ServerNotification {
    public ThreadRealtimeTranscriptDeltaNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(delta, "delta");
    }

    @Override
    public String method() {
        return "thread/realtime/transcript/delta";
    }
}
