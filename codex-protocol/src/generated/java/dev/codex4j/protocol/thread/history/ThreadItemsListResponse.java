package dev.codex4j.protocol.thread.history;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code thread/items/list}.
 *
 * @param data the entries of this page
 * @param nextCursor cursor of the next page; null on the last one
 * @param backwardsCursor cursor that pages the other way, from the first entry of this page
 */
public record ThreadItemsListResponse(
        List<ThreadItemEntry> data,
        @OrNull @Nullable String nextCursor,
        @OrNull @Nullable String backwardsCursor) {
    public ThreadItemsListResponse {
        data = Immutable.list(data, "data");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(List<ThreadItemEntry> data) {
        return new Builder(data);
    }

    /** Collects the values of a {@link ThreadItemsListResponse}. */
    public static final class Builder {
        private List<ThreadItemEntry> data;
        private @Nullable String nextCursor;
        private @Nullable String backwardsCursor;

        private Builder(List<ThreadItemEntry> data) {
            this.data = data;
        }

        /** Cursor of the next page; null on the last one. */
        public Builder nextCursor(@Nullable String nextCursor) {
            this.nextCursor = nextCursor;
            return this;
        }

        /** Cursor that pages the other way, from the first entry of this page. */
        public Builder backwardsCursor(@Nullable String backwardsCursor) {
            this.backwardsCursor = backwardsCursor;
            return this;
        }

        /** Makes the record. */
        public ThreadItemsListResponse build() {
            return new ThreadItemsListResponse(data, nextCursor, backwardsCursor);
        }
    }
}
