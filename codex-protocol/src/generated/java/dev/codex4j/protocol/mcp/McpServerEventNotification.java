package dev.codex4j.protocol.mcp;

import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * A mcp server event notification.
 *
 * @param method the method
 * @param params the params
 */
public record McpServerEventNotification(String method, JsonNode params) {
    public McpServerEventNotification {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(params, "params");
    }
}
