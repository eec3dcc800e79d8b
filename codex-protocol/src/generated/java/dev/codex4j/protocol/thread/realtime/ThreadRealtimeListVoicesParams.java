package dev.codex4j.protocol.thread.realtime;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;

/** Parameters of {@code thread/realtime/listVoices}. */
@Experimental
public record ThreadRealtimeListVoicesParams() implements ClientRequest<ThreadRealtimeListVoicesResponse> {
    @Override
    public String method() {
        return "thread/realtime/listVoices";
    }

    @Override
    public Class<ThreadRealtimeListVoicesResponse> resultType() {
        return ThreadRealtimeListVoicesResponse.class;
    }
}
