package dev.codex4j.protocol.mcp;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * Parameters of {@code mcpServer/event/stream/stop}.
 *
 * @param subscriptionId the subscription id
 */
@Experimental
public record McpServerEventStreamStopParams(
        String subscriptionId) implements ClientRequest<McpServerEventStreamStopResponse> {
    public McpServerEventStreamStopParams {
        Objects.requireNonNull(subscriptionId, "subscriptionId");
    }

    @Override
    public String method() {
        return "mcpServer/event/stream/stop";
    }

    @Override
    public Class<McpServerEventStreamStopResponse> resultType() {
        return McpServerEventStreamStopResponse.class;
    }
}
