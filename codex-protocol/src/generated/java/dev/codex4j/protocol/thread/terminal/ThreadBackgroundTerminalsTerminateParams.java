package dev.codex4j.protocol.thread.terminal;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * Parameters of {@code thread/backgroundTerminals/terminate}.
 *
 * @param threadId id of the thread
 * @param processId id of the process, chosen by who started it
 */
@Experimental
public record ThreadBackgroundTerminalsTerminateParams(
        String threadId,
        String processId) implements ClientRequest<ThreadBackgroundTerminalsTerminateResponse> {
    public ThreadBackgroundTerminalsTerminateParams {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(processId, "processId");
    }

    @Override
    public String method() {
        return "thread/backgroundTerminals/terminate";
    }

    @Override
    public Class<ThreadBackgroundTerminalsTerminateResponse> resultType() {
        return ThreadBackgroundTerminalsTerminateResponse.class;
    }
}
