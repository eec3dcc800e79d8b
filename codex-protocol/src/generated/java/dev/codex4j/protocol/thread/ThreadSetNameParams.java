package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.ClientRequest;
import java.util.Objects;

/**
 * Parameters of {@code thread/name/set}. Names a thread.
 *
 * @param threadId id of the thread
 * @param name the name
 */
public record ThreadSetNameParams(String threadId, String name) implements ClientRequest<ThreadSetNameResponse> {
    public ThreadSetNameParams {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(name, "name");
    }

    @Override
    public String method() {
        return "thread/name/set";
    }

    @Override
    public Class<ThreadSetNameResponse> resultType() {
        return ThreadSetNameResponse.class;
    }
}
