package dev.codex4j.protocol.mcp;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Parameters of {@code mcpServer/event/stream/start}.
 *
 * @param threadId id of the thread
 * @param server name of the MCP server
 * @param subscriptionId the subscription id
 * @param name the name
 * @param arguments arguments of the call, as JSON
 * @param meta free-form metadata of the MCP protocol
 */
@Experimental
public record McpServerEventStreamStartParams(
        String threadId,
        String server,
        String subscriptionId,
        String name,
        JsonNode arguments,
        @Name("_meta") @Optional @Nullable JsonNode meta) implements ClientRequest<McpServerEventStreamStartResponse> {
    public McpServerEventStreamStartParams {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(server, "server");
        Objects.requireNonNull(subscriptionId, "subscriptionId");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(arguments, "arguments");
    }

    @Override
    public String method() {
        return "mcpServer/event/stream/start";
    }

    @Override
    public Class<McpServerEventStreamStartResponse> resultType() {
        return McpServerEventStreamStartResponse.class;
    }

    /** Starts a record; {@code build} tells what is missing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link McpServerEventStreamStartParams}. */
    public static final class Builder {
        private @Nullable String threadId;
        private @Nullable String server;
        private @Nullable String subscriptionId;
        private @Nullable String name;
        private @Nullable JsonNode arguments;
        private @Nullable JsonNode meta;

        private Builder() {}

        /** Id of the thread. */
        public Builder threadId(String threadId) {
            this.threadId = threadId;
            return this;
        }

        /** Name of the MCP server. */
        public Builder server(String server) {
            this.server = server;
            return this;
        }

        /** The subscription id. */
        public Builder subscriptionId(String subscriptionId) {
            this.subscriptionId = subscriptionId;
            return this;
        }

        /** The name. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** Arguments of the call, as JSON. */
        public Builder arguments(JsonNode arguments) {
            this.arguments = arguments;
            return this;
        }

        /** Free-form metadata of the MCP protocol. */
        public Builder meta(@Nullable JsonNode meta) {
            this.meta = meta;
            return this;
        }

        /** Makes the record. */
        public McpServerEventStreamStartParams build() {
            return new McpServerEventStreamStartParams(
                    Objects.requireNonNull(threadId, "threadId"),
                    Objects.requireNonNull(server, "server"),
                    Objects.requireNonNull(subscriptionId, "subscriptionId"),
                    Objects.requireNonNull(name, "name"),
                    Objects.requireNonNull(arguments, "arguments"),
                    meta);
        }
    }
}
