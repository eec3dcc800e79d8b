package dev.codex4j.protocol.thread.realtime;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code thread/realtime/transcript/done}.
 *
 * @param threadId id of the thread
 * @param role the role
 * @param text the text
 */
public record ThreadRealtimeTranscriptDoneNotification(
        String threadId,
        String role,
        String text) implements ServerNotification {
    public ThreadRealtimeTranscriptDoneNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(text, "text");
    }

    @Override
    public String method() {
        return "thread/realtime/transcript/done";
    }
}
