package dev.codex4j.protocol.thread.sample;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.RequestId;
import dev.codex4j.protocol.json.Closed;
import java.util.Objects;

/**
 * Parameters of {@code thread/sample/cancel}.
 *
 * @param requestId id of the request
 */
@Experimental
@Closed
public record ThreadSampleCancelParams(RequestId requestId) implements ClientRequest<ThreadSampleCancelResponse> {
    public ThreadSampleCancelParams {
        Objects.requireNonNull(requestId, "requestId");
    }

    @Override
    public String method() {
        return "thread/sample/cancel";
    }

    @Override
    public Class<ThreadSampleCancelResponse> resultType() {
        return ThreadSampleCancelResponse.class;
    }
}
