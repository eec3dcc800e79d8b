package dev.codex4j.protocol.thread.realtime;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code thread/realtime/sdp}.
 *
 * @param threadId id of the thread
 * @param sdp the sdp
 */
public record ThreadRealtimeSdpNotification(String threadId, String sdp) implements ServerNotification {
    public ThreadRealtimeSdpNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(sdp, "sdp");
    }

    @Override
    public String method() {
        return "thread/realtime/sdp";
    }
}
