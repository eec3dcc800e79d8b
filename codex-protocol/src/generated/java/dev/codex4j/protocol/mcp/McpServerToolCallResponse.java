package dev.codex4j.protocol.mcp;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.Optional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Answer to {@code mcpServer/tool/call}.
 *
 * @param content the content
 * @param structuredContent the structured content
 * @param isError whether this applies: is error
 * @param meta free-form metadata of the MCP protocol
 */
public record McpServerToolCallResponse(
        List<JsonNode> content,
        @Optional @Nullable JsonNode structuredContent,
        @Optional @Nullable Boolean isError,
        @Name("_meta") @Optional @Nullable JsonNode meta) {
    public McpServerToolCallResponse {
        content = Immutable.list(content, "content");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(List<JsonNode> content) {
        return new Builder(content);
    }

    /** Collects the values of a {@link McpServerToolCallResponse}. */
    public static final class Builder {
        private List<JsonNode> content;
        private @Nullable JsonNode structuredContent;
        private @Nullable Boolean isError;
        private @Nullable JsonNode meta;

        private Builder(List<JsonNode> content) {
            this.content = content;
        }

        /** The structured content. */
        public Builder structuredContent(@Nullable JsonNode structuredContent) {
            this.structuredContent = structuredContent;
            return this;
        }

        /** Whether this applies: is error. */
        public Builder isError(@Nullable Boolean isError) {
            this.isError = isError;
            return this;
        }

        /** Free-form metadata of the MCP protocol. */
        public Builder meta(@Nullable JsonNode meta) {
            this.meta = meta;
            return this;
        }

        /** Makes the record. */
        public McpServerToolCallResponse build() {
            return new McpServerToolCallResponse(content, structuredContent, isError, meta);
        }
    }
}
