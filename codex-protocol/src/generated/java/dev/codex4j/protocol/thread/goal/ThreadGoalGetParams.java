package dev.codex4j.protocol.thread.goal;

import dev.codex4j.protocol.ClientRequest;
import java.util.Objects;

/**
 * Parameters of {@code thread/goal/get}. Reads the goal of a thread.
 *
 * @param threadId id of the thread
 */
public record ThreadGoalGetParams(String threadId) implements ClientRequest<ThreadGoalGetResponse> {
    public ThreadGoalGetParams {
        Objects.requireNonNull(threadId, "threadId");
    }

    @Override
    public String method() {
        return "thread/goal/get";
    }

    @Override
    public Class<ThreadGoalGetResponse> resultType() {
        return ThreadGoalGetResponse.class;
    }
}
