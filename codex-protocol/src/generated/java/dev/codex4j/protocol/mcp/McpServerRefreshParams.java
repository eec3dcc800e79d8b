package dev.codex4j.protocol.mcp;

import dev.codex4j.protocol.ClientRequest;

/** Parameters of {@code config/mcpServer/reload}. */
public record McpServerRefreshParams() implements ClientRequest<McpServerRefreshResponse> {
    @Override
    public String method() {
        return "config/mcpServer/reload";
    }

    @Override
    public Class<McpServerRefreshResponse> resultType() {
        return McpServerRefreshResponse.class;
    }
}
