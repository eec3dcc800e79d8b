package dev.codex4j.protocol.thread.history;

import dev.codex4j.protocol.ClientRequest;
import java.util.Objects;

/**
 * Parameters of {@code thread/compact/start}. Replaces the history by a summary.
 *
 * @param threadId id of the thread
 */
public record ThreadCompactStartParams(String threadId) implements ClientRequest<ThreadCompactStartResponse> {
    public ThreadCompactStartParams {
        Objects.requireNonNull(threadId, "threadId");
    }

    @Override
    public String method() {
        return "thread/compact/start";
    }

    @Override
    public Class<ThreadCompactStartResponse> resultType() {
        return ThreadCompactStartResponse.class;
    }
}
