package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.rollout.RecordedTurn;
import dev.codex4j.harness.internal.rollout.RecordedTurns;
import dev.codex4j.harness.store.ThreadLines;
import dev.codex4j.protocol.thread.ThreadForkParams;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place in a thread's history that is named by a turn.
 *
 * @param turnId the turn, null for the end of the history
 * @param after whether the place is after the turn, not before it
 */
record TurnPlace(@Nullable String turnId, boolean after) {
    /** Where a fork branches off. */
    static TurnPlace of(ThreadForkParams params) {
        if (params.beforeTurnId() != null && params.lastTurnId() != null) {
            throw Refusals.invalid("`beforeTurnId` cannot be combined with `lastTurnId`");
        }
        return params.beforeTurnId() == null
                ? new TurnPlace(params.lastTurnId(), true)
                : new TurnPlace(params.beforeTurnId(), false);
    }

    /** Before a turn. */
    static TurnPlace before(String turnId) {
        return new TurnPlace(turnId, false);
    }

    /** The ordinal of the first line after the place. Refuses turns that are not there. */
    long in(ThreadLines lines) {
        String id = turnId;
        if (id == null) {
            return lines.end();
        }
        RecordedTurn turn = new RecordedTurns(lines, false, Set.of())
                .find(id)
                .orElseThrow(() -> Refusals.invalid("turn not found: " + id));
        return after ? turn.end() : turn.first();
    }
}
