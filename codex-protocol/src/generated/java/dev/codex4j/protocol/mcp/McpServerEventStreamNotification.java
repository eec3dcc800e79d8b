package dev.codex4j.protocol.mcp;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code mcpServer/event/stream/notification}.
 *
 * @param subscriptionId the subscription id
 * @param notification the notification
 */
public record McpServerEventStreamNotification(
        String subscriptionId,
        McpServerEventNotification notification) implements ServerNotification {
    public McpServerEventStreamNotification {
        Objects.requireNonNull(subscriptionId, "subscriptionId");
        Objects.requireNonNull(notification, "notification");
    }

    @Override
    public String method() {
        return "mcpServer/event/stream/notification";
    }
}
