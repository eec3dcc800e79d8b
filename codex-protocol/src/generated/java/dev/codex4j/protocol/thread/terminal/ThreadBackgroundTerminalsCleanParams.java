package dev.codex4j.protocol.thread.terminal;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * Parameters of {@code thread/backgroundTerminals/clean}.
 *
 * @param threadId id of the thread
 */
@Experimental
public record ThreadBackgroundTerminalsCleanParams(
        String threadId) implements ClientRequest<ThreadBackgroundTerminalsCleanResponse> {
    public ThreadBackgroundTerminalsCleanParams {
        Objects.requireNonNull(threadId, "threadId");
    }

    @Override
    public String method() {
        return "thread/backgroundTerminals/clean";
    }

    @Override
    public Class<ThreadBackgroundTerminalsCleanResponse> resultType() {
        return ThreadBackgroundTerminalsCleanResponse.class;
    }
}
