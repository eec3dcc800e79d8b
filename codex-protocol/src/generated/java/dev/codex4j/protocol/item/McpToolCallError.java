package dev.codex4j.protocol.item;

import java.util.Objects;

/**
 * A mcp tool call error.
 *
 * @param message what happened, for people to read
 */
public record McpToolCallError(String message) {
    public McpToolCallError {
        Objects.requireNonNull(message, "message");
    }
}
