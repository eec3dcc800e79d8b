package dev.codex4j.protocol.thread.queue;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * Parameters of {@code thread/prediction/request}.
 *
 * @param threadId id of the thread
 * @param sourceTurnId the source turn id
 */
@Experimental
public record ThreadPredictionRequestParams(
        String threadId,
        String sourceTurnId) implements ClientRequest<ThreadPredictionRequestResponse> {
    public ThreadPredictionRequestParams {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(sourceTurnId, "sourceTurnId");
    }

    @Override
    public String method() {
        return "thread/prediction/request";
    }

    @Override
    public Class<ThreadPredictionRequestResponse> resultType() {
        return ThreadPredictionRequestResponse.class;
    }
}
