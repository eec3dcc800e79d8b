package dev.codex4j.protocol.turn;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code turn/started}. A turn began.
 *
 * @param threadId id of the thread
 * @param turn the turn
 */
public record TurnStartedNotification(String threadId, Turn turn) implements ServerNotification {
    public TurnStartedNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turn, "turn");
    }

    @Override
    public String method() {
        return "turn/started";
    }
}
