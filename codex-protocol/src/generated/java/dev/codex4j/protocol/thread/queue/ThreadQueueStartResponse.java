package dev.codex4j.protocol.thread.queue;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.turn.Turn;
import java.util.Objects;

/**
 * Answer to {@code thread/queue/start}.
 *
 * @param turn the turn
 */
@Experimental
public record ThreadQueueStartResponse(Turn turn) {
    public ThreadQueueStartResponse {
        Objects.requireNonNull(turn, "turn");
    }
}
