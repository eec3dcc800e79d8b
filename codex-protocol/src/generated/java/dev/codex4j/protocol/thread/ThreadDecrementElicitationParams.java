package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * Parameters of {@code thread/decrement_elicitation}.
 *
 * @param threadId id of the thread
 */
@Experimental
public record ThreadDecrementElicitationParams(
        String threadId) implements ClientRequest<ThreadDecrementElicitationResponse> {
    public ThreadDecrementElicitationParams {
        Objects.requireNonNull(threadId, "threadId");
    }

    @Override
    public String method() {
        return "thread/decrement_elicitation";
    }

    @Override
    public Class<ThreadDecrementElicitationResponse> resultType() {
        return ThreadDecrementElicitationResponse.class;
    }
}
