package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.ClientRequest;
import java.util.Objects;

/**
 * Parameters of {@code thread/unarchive}. Takes a thread out of the archive.
 *
 * @param threadId id of the thread
 */
public record ThreadUnarchiveParams(String threadId) implements ClientRequest<ThreadUnarchiveResponse> {
    public ThreadUnarchiveParams {
        Objects.requireNonNull(threadId, "threadId");
    }

    @Override
    public String method() {
        return "thread/unarchive";
    }

    @Override
    public Class<ThreadUnarchiveResponse> resultType() {
        return ThreadUnarchiveResponse.class;
    }
}
