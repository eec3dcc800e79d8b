package dev.codex4j.protocol.turn;

import dev.codex4j.protocol.ClientRequest;
import java.util.Objects;

/**
 * Parameters of {@code turn/interrupt}. Stops the running turn.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 */
public record TurnInterruptParams(String threadId, String turnId) implements ClientRequest<TurnInterruptResponse> {
    public TurnInterruptParams {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
    }

    @Override
    public String method() {
        return "turn/interrupt";
    }

    @Override
    public Class<TurnInterruptResponse> resultType() {
        return TurnInterruptResponse.class;
    }
}
