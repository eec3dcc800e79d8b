package dev.codex4j.protocol.item;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code item/mcpToolCall/progress}. An MCP tool reports progress.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param itemId id of the item
 * @param message what happened, for people to read
 */
public record McpToolCallProgressNotification(
        String threadId,
        String turnId,
        String itemId,
        String message) implements ServerNotification {
    public McpToolCallProgressNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
        Objects.requireNonNull(itemId, "itemId");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public String method() {
        return "item/mcpToolCall/progress";
    }
}
