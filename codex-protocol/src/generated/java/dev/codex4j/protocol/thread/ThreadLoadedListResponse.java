package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code thread/loaded/list}.
 *
 * @param data the entries of this page
 * @param nextCursor cursor of the next page; null on the last one
 */
public record ThreadLoadedListResponse(List<String> data, @OrNull @Nullable String nextCursor) {
    public ThreadLoadedListResponse {
        data = Immutable.list(data, "data");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(List<String> data) {
        return new Builder(data);
    }

    /** Collects the values of a {@link ThreadLoadedListResponse}. */
    public static final class Builder {
        private List<String> data;
        private @Nullable String nextCursor;

        private Builder(List<String> data) {
            this.data = data;
        }

        /** Cursor of the next page; null on the last one. */
        public Builder nextCursor(@Nullable String nextCursor) {
            this.nextCursor = nextCursor;
            return this;
        }

        /** Makes the record. */
        public ThreadLoadedListResponse build() {
            return new ThreadLoadedListResponse(data, nextCursor);
        }
    }
}
