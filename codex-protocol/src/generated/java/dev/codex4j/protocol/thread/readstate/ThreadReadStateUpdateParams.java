package dev.codex4j.protocol.thread.readstate;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * Parameters of {@code thread/readState/update}.
 *
 * @param threadId id of the thread
 * @param operation the operation
 * @param expectedRevision the expected revision
 */
@Experimental
public record ThreadReadStateUpdateParams(
        String threadId,
        ThreadReadStateOperation operation,
        String expectedRevision) implements ClientRequest<ThreadReadStateUpdateResponse> {
    public ThreadReadStateUpdateParams {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(expectedRevision, "expectedRevision");
    }

    @Override
    public String method() {
        return "thread/readState/update";
    }

    @Override
    public Class<ThreadReadStateUpdateResponse> resultType() {
        return ThreadReadStateUpdateResponse.class;
    }
}
