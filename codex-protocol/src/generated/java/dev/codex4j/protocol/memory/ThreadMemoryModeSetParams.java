package dev.codex4j.protocol.memory;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * Parameters of {@code thread/memoryMode/set}.
 *
 * @param threadId id of the thread
 * @param mode the mode
 */
@Experimental
public record ThreadMemoryModeSetParams(
        String threadId,
        ThreadMemoryMode mode) implements ClientRequest<ThreadMemoryModeSetResponse> {
    public ThreadMemoryModeSetParams {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(mode, "mode");
    }

    @Override
    public String method() {
        return "thread/memoryMode/set";
    }

    @Override
    public Class<ThreadMemoryModeSetResponse> resultType() {
        return ThreadMemoryModeSetResponse.class;
    }
}
