package dev.codex4j.protocol.mcp;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code mcpServerStatus/list}.
 *
 * @param data the entries of this page
 * @param nextCursor cursor of the next page; null on the last one
 */
public record ListMcpServerStatusResponse(List<McpServerStatus> data, @OrNull @Nullable String nextCursor) {
    public ListMcpServerStatusResponse {
        data = Immutable.list(data, "data");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(List<McpServerStatus> data) {
        return new Builder(data);
    }

    /** Collects the values of a {@link ListMcpServerStatusResponse}. */
    public static final class Builder {
        private List<McpServerStatus> data;
        private @Nullable String nextCursor;

        private Builder(List<McpServerStatus> data) {
            this.data = data;
        }

        /** Cursor of the next page; null on the last one. */
        public Builder nextCursor(@Nullable String nextCursor) {
            this.nextCursor = nextCursor;
            return this;
        }

        /** Makes the record. */
        public ListMcpServerStatusResponse build() {
            return new ListMcpServerStatusResponse(data, nextCursor);
        }
    }
}
