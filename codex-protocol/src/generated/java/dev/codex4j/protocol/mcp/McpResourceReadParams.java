package dev.codex4j.protocol.mcp;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.Optional;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Parameters of {@code mcpServer/resource/read}. Reads a resource of an MCP server.
 *
 * @param meta free-form metadata of the MCP protocol
 * @param threadId id of the thread
 * @param originCallId the origin call id
 * @param server name of the MCP server
 * @param uri the uri
 * @param connectorId the connector id
 * @param target the target
 */
public record McpResourceReadParams(
        @Name("_meta") @Optional @Nullable Map<String, JsonNode> meta,
        @Optional @Nullable String threadId,
        @Optional @Nullable String originCallId,
        String server,
        String uri,
        @Optional @Nullable String connectorId,
        @Optional @Nullable McpResourceReadTarget target) implements ClientRequest<McpResourceReadResponse> {
    public McpResourceReadParams {
        meta = meta == null ? null : Immutable.map(meta, "meta");
        Objects.requireNonNull(server, "server");
        Objects.requireNonNull(uri, "uri");
    }

    @Override
    public String method() {
        return "mcpServer/resource/read";
    }

    @Override
    public Class<McpResourceReadResponse> resultType() {
        return McpResourceReadResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String server, String uri) {
        return new Builder(server, uri);
    }

    /** Collects the values of a {@link McpResourceReadParams}. */
    public static final class Builder {
        private @Nullable Map<String, JsonNode> meta;
        private @Nullable String threadId;
        private @Nullable String originCallId;
        private String server;
        private String uri;
        private @Nullable String connectorId;
        private @Nullable McpResourceReadTarget target;

        private Builder(String server, String uri) {
            this.server = server;
            this.uri = uri;
        }

        /** Free-form metadata of the MCP protocol. */
        public Builder meta(@Nullable Map<String, JsonNode> meta) {
            this.meta = meta;
            return this;
        }

        /** Id of the thread. */
        public Builder threadId(@Nullable String threadId) {
            this.threadId = threadId;
            return this;
        }

        /** The origin call id. */
        public Builder originCallId(@Nullable String originCallId) {
            this.originCallId = originCallId;
            return this;
        }

        /** The connector id. */
        public Builder connectorId(@Nullable String connectorId) {
            this.connectorId = connectorId;
            return this;
        }

        /** The target. */
        public Builder target(@Nullable McpResourceReadTarget target) {
            this.target = target;
            return this;
        }

        /** Makes the record. */
        public McpResourceReadParams build() {
            return new McpResourceReadParams(meta, threadId, originCallId, server, uri, connectorId, target);
        }
    }
}
