package dev.codex4j.protocol.mcp;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code mcpServer/resource/read}.
 *
 * @param contents the contents
 * @param originCallId the origin call id
 */
public record McpResourceReadResponse(List<ResourceContent> contents, @OrNull @Nullable String originCallId) {
    public McpResourceReadResponse {
        contents = Immutable.list(contents, "contents");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(List<ResourceContent> contents) {
        return new Builder(contents);
    }

    /** Collects the values of a {@link McpResourceReadResponse}. */
    public static final class Builder {
        private List<ResourceContent> contents;
        private @Nullable String originCallId;

        private Builder(List<ResourceContent> contents) {
            this.contents = contents;
        }

        /** The origin call id. */
        public Builder originCallId(@Nullable String originCallId) {
            this.originCallId = originCallId;
            return this;
        }

        /** Makes the record. */
        public McpResourceReadResponse build() {
            return new McpResourceReadResponse(contents, originCallId);
        }
    }
}
