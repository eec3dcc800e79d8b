package dev.codex4j.protocol.thread.queue;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * Parameters of {@code thread/queue/delete}.
 *
 * @param threadId id of the thread
 * @param queuedSubmissionId the queued submission id
 */
@Experimental
public record ThreadQueueDeleteParams(
        String threadId,
        String queuedSubmissionId) implements ClientRequest<ThreadQueueDeleteResponse> {
    public ThreadQueueDeleteParams {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(queuedSubmissionId, "queuedSubmissionId");
    }

    @Override
    public String method() {
        return "thread/queue/delete";
    }

    @Override
    public Class<ThreadQueueDeleteResponse> resultType() {
        return ThreadQueueDeleteResponse.class;
    }
}
