package dev.codex4j.protocol.item;

import dev.codex4j.protocol.ServerRequest;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Parameters of {@code item/tool/call}. The agent calls a tool that the client brought along.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param callId id of the call
 * @param namespace namespace of the tool
 * @param tool name of the tool
 * @param arguments arguments of the call, as JSON
 */
public record DynamicToolCallParams(
        String threadId,
        String turnId,
        String callId,
        @OrNull @Nullable String namespace,
        String tool,
        JsonNode arguments) implements ServerRequest<DynamicToolCallResponse> {
    public DynamicToolCallParams {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
        Objects.requireNonNull(callId, "callId");
        Objects.requireNonNull(tool, "tool");
        Objects.requireNonNull(arguments, "arguments");
    }

    @Override
    public String method() {
        return "item/tool/call";
    }

    @Override
    public Class<DynamicToolCallResponse> resultType() {
        return DynamicToolCallResponse.class;
    }

    /** Starts a record; {@code build} tells what is missing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link DynamicToolCallParams}. */
    public static final class Builder {
        private @Nullable String threadId;
        private @Nullable String turnId;
        private @Nullable String callId;
        private @Nullable String namespace;
        private @Nullable String tool;
        private @Nullable JsonNode arguments;

        private Builder() {}

        /** Id of the thread. */
        public Builder threadId(String threadId) {
            this.threadId = threadId;
            return this;
        }

        /** Id of the turn. */
        public Builder turnId(String turnId) {
            this.turnId = turnId;
            return this;
        }

        /** Id of the call. */
        public Builder callId(String callId) {
            this.callId = callId;
            return this;
        }

        /** Namespace of the tool. */
        public Builder namespace(@Nullable String namespace) {
            this.namespace = namespace;
            return this;
        }

        /** Name of the tool. */
        public Builder tool(String tool) {
            this.tool = tool;
            return this;
        }

        /** Arguments of the call, as JSON. */
        public Builder arguments(JsonNode arguments) {
            this.arguments = arguments;
            return this;
        }

        /** Makes the record. */
        public DynamicToolCallParams build() {
            return new DynamicToolCallParams(
                    Objects.requireNonNull(threadId, "threadId"),
                    Objects.requireNonNull(turnId, "turnId"),
                    Objects.requireNonNull(callId, "callId"),
                    namespace,
                    Objects.requireNonNull(tool, "tool"),
                    Objects.requireNonNull(arguments, "arguments"));
        }
    }
}
