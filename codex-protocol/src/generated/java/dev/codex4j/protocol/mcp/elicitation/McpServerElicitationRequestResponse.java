package dev.codex4j.protocol.mcp.elicitation;

import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Answer to {@code mcpServer/elicitation/request}.
 *
 * @param action the action
 * @param content the content
 * @param meta free-form metadata of the MCP protocol
 */
public record McpServerElicitationRequestResponse(
        McpServerElicitationAction action,
        @OrNull @Nullable JsonNode content,
        @Name("_meta") @OrNull @Nullable JsonNode meta) {
    public McpServerElicitationRequestResponse {
        Objects.requireNonNull(action, "action");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(McpServerElicitationAction action) {
        return new Builder(action);
    }

    /** Collects the values of a {@link McpServerElicitationRequestResponse}. */
    public static final class Builder {
        private McpServerElicitationAction action;
        private @Nullable JsonNode content;
        private @Nullable JsonNode meta;

        private Builder(McpServerElicitationAction action) {
            this.action = action;
        }

        /** The content. */
        public Builder content(@Nullable JsonNode content) {
            this.content = content;
            return this;
        }

        /** Free-form metadata of the MCP protocol. */
        public Builder meta(@Nullable JsonNode meta) {
            this.meta = meta;
            return this;
        }

        /** Makes the record. */
        public McpServerElicitationRequestResponse build() {
            return new McpServerElicitationRequestResponse(action, content, meta);
        }
    }
}
