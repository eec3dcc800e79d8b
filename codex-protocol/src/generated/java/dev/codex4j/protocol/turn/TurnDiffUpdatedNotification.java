package dev.codex4j.protocol.turn;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code turn/diff/updated}. The files changed by the turn, as one diff.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param diff the diff
 */
public record TurnDiffUpdatedNotification(String threadId, String turnId, String diff) implements ServerNotification {
    public TurnDiffUpdatedNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
        Objects.requireNonNull(diff, "diff");
    }

    @Override
    public String method() {
        return "turn/diff/updated";
    }
}
