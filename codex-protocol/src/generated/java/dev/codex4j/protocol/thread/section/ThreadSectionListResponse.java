package dev.codex4j.protocol.thread.section;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code threadSection/list}.
 *
 * @param data the entries of this page
 * @param nextCursor cursor of the next page; null on the last one
 */
public record ThreadSectionListResponse(List<ThreadSection> data, @OrNull @Nullable String nextCursor) {
    public ThreadSectionListResponse {
        data = Immutable.list(data, "data");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(List<ThreadSection> data) {
        return new Builder(data);
    }

    /** Collects the values of a {@link ThreadSectionListResponse}. */
    public static final class Builder {
        private List<ThreadSection> data;
        private @Nullable String nextCursor;

        private Builder(List<ThreadSection> data) {
            this.data = data;
        }

        /** Cursor of the next page; null on the last one. */
        public Builder nextCursor(@Nullable String nextCursor) {
            this.nextCursor = nextCursor;
            return this;
        }

        /** Makes the record. */
        public ThreadSectionListResponse build() {
            return new ThreadSectionListResponse(data, nextCursor);
        }
    }
}
