package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * Parameters of {@code thread/increment_elicitation}.
 *
 * @param threadId id of the thread
 */
@Experimental
public record ThreadIncrementElicitationParams(
        String threadId) implements ClientRequest<ThreadIncrementElicitationResponse> {
    public ThreadIncrementElicitationParams {
        Objects.requireNonNull(threadId, "threadId");
    }

    @Override
    public String method() {
        return "thread/increment_elicitation";
    }

    @Override
    public Class<ThreadIncrementElicitationResponse> resultType() {
        return ThreadIncrementElicitationResponse.class;
    }
}
