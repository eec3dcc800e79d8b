package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.ClientRequest;
import java.util.Objects;

/**
 * Parameters of {@code thread/delete}. Deletes a thread and its history.
 *
 * @param threadId id of the thread
 */
public record ThreadDeleteParams(String threadId) implements ClientRequest<ThreadDeleteResponse> {
    public ThreadDeleteParams {
        Objects.requireNonNull(threadId, "threadId");
    }

    @Override
    public String method() {
        return "thread/delete";
    }

    @Override
    public Class<ThreadDeleteResponse> resultType() {
        return ThreadDeleteResponse.class;
    }
}
