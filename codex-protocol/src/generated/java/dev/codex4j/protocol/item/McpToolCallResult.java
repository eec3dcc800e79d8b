package dev.codex4j.protocol.item;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A mcp tool call result.
 *
 * @param content the content
 * @param structuredContent the structured content
 * @param meta free-form metadata of the MCP protocol
 */
public record McpToolCallResult(
        List<JsonNode> content,
        @OrNull @Nullable JsonNode structuredContent,
        @Name("_meta") @OrNull @Nullable JsonNode meta) {
    public McpToolCallResult {
        content = Immutable.list(content, "content");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(List<JsonNode> content) {
        return new Builder(content);
    }

    /** Collects the values of a {@link McpToolCallResult}. */
    public static final class Builder {
        private List<JsonNode> content;
        private @Nullable JsonNode structuredContent;
        private @Nullable JsonNode meta;

        private Builder(List<JsonNode> content) {
            this.content = content;
        }

        /** The structured content. */
        public Builder structuredContent(@Nullable JsonNode structuredContent) {
            this.structuredContent = structuredContent;
            return this;
        }

        /** Free-form metadata of the MCP protocol. */
        public Builder meta(@Nullable JsonNode meta) {
            this.meta = meta;
            return this;
        }

        /** Makes the record. */
        public McpToolCallResult build() {
            return new McpToolCallResult(content, structuredContent, meta);
        }
    }
}
