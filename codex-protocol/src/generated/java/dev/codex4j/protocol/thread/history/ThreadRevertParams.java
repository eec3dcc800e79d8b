package dev.codex4j.protocol.thread.history;

import dev.codex4j.protocol.ClientRequest;
import java.util.Objects;

/**
 * Parameters of {@code thread/revert}. Drops the last turns of a thread.
 *
 * @param threadId id of the thread
 * @param beforeTurnId the before turn id
 */
public record ThreadRevertParams(String threadId, String beforeTurnId) implements ClientRequest<ThreadRevertResponse> {
    public ThreadRevertParams {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(beforeTurnId, "beforeTurnId");
    }

    @Override
    public String method() {
        return "thread/revert";
    }

    @Override
    public Class<ThreadRevertResponse> resultType() {
        return ThreadRevertResponse.class;
    }
}
