package dev.codex4j.protocol.thread.readstate;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code thread/readState/changed}.
 *
 * @param threadId id of the thread
 * @param readState the read state
 */
public record ThreadReadStateChangedNotification(
        String threadId,
        ThreadReadState readState) implements ServerNotification {
    public ThreadReadStateChangedNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(readState, "readState");
    }

    @Override
    public String method() {
        return "thread/readState/changed";
    }
}
