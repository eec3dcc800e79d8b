package dev.codex4j.protocol.memory;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * Parameters of {@code thread/memory/read}.
 *
 * @param threadId id of the thread
 */
@Experimental
public record ThreadMemoryReadParams(String threadId) implements ClientRequest<ThreadMemoryReadResponse> {
    public ThreadMemoryReadParams {
        Objects.requireNonNull(threadId, "threadId");
    }

    @Override
    public String method() {
        return "thread/memory/read";
    }

    @Override
    public Class<ThreadMemoryReadResponse> resultType() {
        return ThreadMemoryReadResponse.class;
    }
}
