package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.ClientRequest;
import java.util.Objects;

/**
 * Parameters of {@code thread/unsubscribe}. Stops the notifications of a thread on this connection.
 *
 * @param threadId id of the thread
 */
public record ThreadUnsubscribeParams(String threadId) implements ClientRequest<ThreadUnsubscribeResponse> {
    public ThreadUnsubscribeParams {
        Objects.requireNonNull(threadId, "threadId");
    }

    @Override
    public String method() {
        return "thread/unsubscribe";
    }

    @Override
    public Class<ThreadUnsubscribeResponse> resultType() {
        return ThreadUnsubscribeResponse.class;
    }
}
