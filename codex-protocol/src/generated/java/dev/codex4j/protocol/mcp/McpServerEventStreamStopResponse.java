package dev.codex4j.protocol.mcp;

import dev.codex4j.protocol.Experimental;

/** Answer to {@code mcpServer/event/stream/stop}. */
@Experimental
public record McpServerEventStreamStopResponse() {}
