package dev.codex4j.protocol.mcp;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.Unsigned;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code mcpServerStatus/list}. Lists the MCP servers and what they offer.
 *
 * @param cursor where to go on: the {@code nextCursor} of the page before; absent for the first page
 * @param limit most entries a page may have; the server chooses when absent
 * @param detail the detail
 * @param threadId id of the thread
 * @param serverName name of the MCP server
 */
public record ListMcpServerStatusParams(
        @Optional @Nullable String cursor,
        @Unsigned(32) @Optional @Nullable Long limit,
        @Optional @Nullable McpServerStatusDetail detail,
        @Optional @Nullable String threadId,
        @Optional @Nullable String serverName) implements ClientRequest<ListMcpServerStatusResponse> {
    @Override
    public String method() {
        return "mcpServerStatus/list";
    }

    @Override
    public Class<ListMcpServerStatusResponse> resultType() {
        return ListMcpServerStatusResponse.class;
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link ListMcpServerStatusParams}. */
    public static final class Builder {
        private @Nullable String cursor;
        private @Nullable Long limit;
        private @Nullable McpServerStatusDetail detail;
        private @Nullable String threadId;
        private @Nullable String serverName;

        private Builder() {}

        /** Where to go on: the {@code nextCursor} of the page before; absent for the first page. */
        public Builder cursor(@Nullable String cursor) {
            this.cursor = cursor;
            return this;
        }

        /** Most entries a page may have; the server chooses when absent. */
        public Builder limit(@Nullable Long limit) {
            this.limit = limit;
            return this;
        }

        /** The detail. */
        public Builder detail(@Nullable McpServerStatusDetail detail) {
            this.detail = detail;
            return this;
        }

        /** Id of the thread. */
        public Builder threadId(@Nullable String threadId) {
            this.threadId = threadId;
            return this;
        }

        /** Name of the MCP server. */
        public Builder serverName(@Nullable String serverName) {
            this.serverName = serverName;
            return this;
        }

        /** Makes the record. */
        public ListMcpServerStatusParams build() {
            return new ListMcpServerStatusParams(cursor, limit, detail, threadId, serverName);
        }
    }
}
