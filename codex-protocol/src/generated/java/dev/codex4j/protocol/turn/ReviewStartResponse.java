package dev.codex4j.protocol.turn;

import java.util.Objects;

/**
 * Answer to {@code review/start}.
 *
 * @param turn the turn
 * @param reviewThreadId the review thread id
 */
public record ReviewStartResponse(Turn turn, String reviewThreadId) {
    public ReviewStartResponse {
        Objects.requireNonNull(turn, "turn");
        Objects.requireNonNull(reviewThreadId, "reviewThreadId");
    }
}
