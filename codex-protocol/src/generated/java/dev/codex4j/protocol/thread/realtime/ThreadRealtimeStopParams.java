package dev.codex4j.protocol.thread.realtime;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * Parameters of {@code thread/realtime/stop}.
 *
 * @param threadId id of the thread
 */
@Experimental
public record ThreadRealtimeStopParams(String threadId) implements ClientRequest<ThreadRealtimeStopResponse> {
    public ThreadRealtimeStopParams {
        Objects.requireNonNull(threadId, "threadId");
    }

    @Override
    public String method() {
        return "thread/realtime/stop";
    }

    @Override
    public Class<ThreadRealtimeStopResponse> resultType() {
        return ThreadRealtimeStopResponse.class;
    }
}
