package dev.codex4j.protocol.turn;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code turn/completed}. A turn ended, well or not.
 *
 * @param threadId id of the thread
 * @param turn the turn
 */
public record TurnCompletedNotification(String threadId, Turn turn) implements ServerNotification {
    public TurnCompletedNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turn, "turn");
    }

    @Override
    public String method() {
        return "turn/completed";
    }
}
