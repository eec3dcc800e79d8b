package dev.codex4j.protocol.server;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.turn.TurnError;
import java.util.Objects;

/**
 * Notification {@code error}. A turn met an error; it may be retried.
 *
 * @param error what went wrong
 * @param willRetry whether this applies: will retry
 * @param threadId id of the thread
 * @param turnId id of the turn
 */
public record ErrorNotification(
        TurnError error,
        boolean willRetry,
        String threadId,
        String turnId) implements ServerNotification {
    public ErrorNotification {
        Objects.requireNonNull(error, "error");
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
    }

    @Override
    public String method() {
        return "error";
    }
}
