package dev.codex4j.protocol.thread.history;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code thread/search}.
 *
 * @param data the entries of this page
 * @param nextCursor cursor of the next page; null on the last one
 * @param backwardsCursor cursor that pages the other way, from the first entry of this page
 */
@Experimental
public record ThreadSearchResponse(
        List<ThreadSearchResult> data,
        @OrNull @Nullable String nextCursor,
        @OrNull @Nullable String backwardsCursor) {
    public ThreadSearchResponse {
        data = Immutable.list(data, "data");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(List<ThreadSearchResult> data) {
        return new Builder(data);
    }

    /** Collects the values of a {@link ThreadSearchResponse}. */
    public static final class Builder {
        private List<ThreadSearchResult> data;
        private @Nullable String nextCursor;
        private @Nullable String backwardsCursor;

        private Builder(List<ThreadSearchResult> data) {
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
        public ThreadSearchResponse build() {
            return new ThreadSearchResponse(data, nextCursor, backwardsCursor);
        }
    }
}
