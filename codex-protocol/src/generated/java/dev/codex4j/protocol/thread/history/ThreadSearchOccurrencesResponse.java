package dev.codex4j.protocol.thread.history;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code thread/searchOccurrences}.
 *
 * @param data the entries of this page
 * @param nextCursor cursor of the next page; null on the last one
 */
@Experimental
public record ThreadSearchOccurrencesResponse(List<ThreadSearchOccurrence> data, @OrNull @Nullable String nextCursor) {
    public ThreadSearchOccurrencesResponse {
        data = Immutable.list(data, "data");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(List<ThreadSearchOccurrence> data) {
        return new Builder(data);
    }

    /** Collects the values of a {@link ThreadSearchOccurrencesResponse}. */
    public static final class Builder {
        private List<ThreadSearchOccurrence> data;
        private @Nullable String nextCursor;

        private Builder(List<ThreadSearchOccurrence> data) {
            this.data = data;
        }

        /** Cursor of the next page; null on the last one. */
        public Builder nextCursor(@Nullable String nextCursor) {
            this.nextCursor = nextCursor;
            return this;
        }

        /** Makes the record. */
        public ThreadSearchOccurrencesResponse build() {
            return new ThreadSearchOccurrencesResponse(data, nextCursor);
        }
    }
}
