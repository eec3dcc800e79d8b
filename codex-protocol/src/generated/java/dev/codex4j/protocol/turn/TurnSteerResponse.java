package dev.codex4j.protocol.turn;

import java.util.Objects;

/**
 * Answer to {@code turn/steer}.
 *
 * @param turnId id of the turn
 */
public record TurnSteerResponse(String turnId) {
    public TurnSteerResponse {
        Objects.requireNonNull(turnId, "turnId");
    }
}
