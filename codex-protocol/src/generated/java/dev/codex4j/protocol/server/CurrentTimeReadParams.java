package dev.codex4j.protocol.server;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.ServerRequest;
import java.util.Objects;

/**
 * Parameters of {@code currentTime/read}. The server asks what time it is.
 *
 * @param threadId id of the thread
 */
@Experimental
public record CurrentTimeReadParams(String threadId) implements ServerRequest<CurrentTimeReadResponse> {
    public CurrentTimeReadParams {
        Objects.requireNonNull(threadId, "threadId");
    }

    @Override
    public String method() {
        return "currentTime/read";
    }

    @Override
    public Class<CurrentTimeReadResponse> resultType() {
        return CurrentTimeReadResponse.class;
    }
}
