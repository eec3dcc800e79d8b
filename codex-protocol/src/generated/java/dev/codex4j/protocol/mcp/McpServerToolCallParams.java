package dev.codex4j.protocol.mcp;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Parameters of {@code mcpServer/tool/call}. Calls a tool of an MCP server.
 *
 * @param threadId id of the thread
 * @param server name of the MCP server
 * @param tool name of the tool
 * @param arguments arguments of the call, as JSON
 * @param meta free-form metadata of the MCP protocol
 */
public record McpServerToolCallParams(
        String threadId,
        String server,
        String tool,
        @Optional @Nullable JsonNode arguments,
        @Name("_meta") @Optional @Nullable JsonNode meta) implements ClientRequest<McpServerToolCallResponse> {
    public McpServerToolCallParams {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(server, "server");
        Objects.requireNonNull(tool, "tool");
    }

    @Override
    public String method() {
        return "mcpServer/tool/call";
    }

    @Override
    public Class<McpServerToolCallResponse> resultType() {
        return McpServerToolCallResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId, String server, String tool) {
        return new Builder(threadId, server, tool);
    }

    /** Collects the values of a {@link McpServerToolCallParams}. */
    public static final class Builder {
        private String threadId;
        private String server;
        private String tool;
        private @Nullable JsonNode arguments;
        private @Nullable JsonNode meta;

        private Builder(String threadId, String server, String tool) {
            this.threadId = threadId;
            this.server = server;
            this.tool = tool;
        }

        /** Arguments of the call, as JSON. */
        public Builder arguments(@Nullable JsonNode arguments) {
            this.arguments = arguments;
            return this;
        }

        /** Free-form metadata of the MCP protocol. */
        public Builder meta(@Nullable JsonNode meta) {
            this.meta = meta;
            return this;
        }

        /** Makes the record. */
        public McpServerToolCallParams build() {
            return new McpServerToolCallParams(threadId, server, tool, arguments, meta);
        }
    }
}
