package dev.codex4j.protocol.turn;

import java.util.Objects;

/**
 * Answer to {@code turn/start}.
 *
 * @param turn the turn
 */
public record TurnStartResponse(Turn turn) {
    public TurnStartResponse {
        Objects.requireNonNull(turn, "turn");
    }
}
