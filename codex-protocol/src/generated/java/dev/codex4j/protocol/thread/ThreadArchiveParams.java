package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.ClientRequest;
import java.util.Objects;

/**
 * Parameters of {@code thread/archive}. Puts a thread away.
 *
 * @param threadId id of the thread
 */
public record ThreadArchiveParams(String threadId) implements ClientRequest<ThreadArchiveResponse> {
    public ThreadArchiveParams {
        Objects.requireNonNull(threadId, "threadId");
    }

    @Override
    public String method() {
        return "thread/archive";
    }

    @Override
    public Class<ThreadArchiveResponse> resultType() {
        return ThreadArchiveResponse.class;
    }
}
