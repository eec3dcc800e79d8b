package dev.codex4j.protocol.thread.history;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.turn.Turn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code thread/turns/list}.
 *
 * @param data the entries of this page
 * @param nextCursor cursor of the next page; null on the last one
 * @param backwardsCursor cursor that pages the other way, from the first entry of this page
 */
public record ThreadTurnsListResponse(
        List<Turn> data,
        @OrNull @Nullable String nextCursor,
        @OrNull @Nullable String backwardsCursor) {
    public ThreadTurnsListResponse {
        data = Immutable.list(data, "data");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(List<Turn> data) {
        return new Builder(data);
    }

    /** Collects the values of a {@link ThreadTurnsListResponse}. */
    public static final class Builder {
        private List<Turn> data;
        private @Nullable String nextCursor;
        private @Nullable String backwardsCursor;

        private Builder(List<Turn> data) {
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
        public ThreadTurnsListResponse build() {
            return new ThreadTurnsListResponse(data, nextCursor, backwardsCursor);
        }
    }
}
