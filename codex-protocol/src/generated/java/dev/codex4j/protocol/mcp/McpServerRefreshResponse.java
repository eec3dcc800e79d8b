package dev.codex4j.protocol.mcp;

/** Answer to {@code config/mcpServer/reload}. */
public record McpServerRefreshResponse() {}
