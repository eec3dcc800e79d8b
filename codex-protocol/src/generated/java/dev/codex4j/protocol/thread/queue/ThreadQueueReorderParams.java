package dev.codex4j.protocol.thread.queue;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.internal.Immutable;
import java.util.List;
import java.util.Objects;

/**
 * Parameters of {@code thread/queue/reorder}.
 *
 * @param threadId id of the thread
 * @param queuedSubmissionIds the queued submission ids
 */
@Experimental
public record ThreadQueueReorderParams(
        String threadId,
        List<String> queuedSubmissionIds) implements ClientRequest<ThreadQueueReorderResponse> {
    public ThreadQueueReorderParams {
        Objects.requireNonNull(threadId, "threadId");
        queuedSubmissionIds = Immutable.list(queuedSubmissionIds, "queuedSubmissionIds");
    }

    @Override
    public String method() {
        return "thread/queue/reorder";
    }

    @Override
    public Class<ThreadQueueReorderResponse> resultType() {
        return ThreadQueueReorderResponse.class;
    }
}
