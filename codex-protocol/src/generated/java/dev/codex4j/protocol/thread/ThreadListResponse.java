package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.thread.readstate.ThreadReadState;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code thread/list}.
 *
 * @param data the entries of this page
 * @param readStates the read states
 * @param nextCursor cursor of the next page; null on the last one
 * @param backwardsCursor cursor that pages the other way, from the first entry of this page
 */
public record ThreadListResponse(
        List<ThreadInfo> data,
        @Experimental @OrNull @Nullable Map<String, ThreadReadState> readStates,
        @OrNull @Nullable String nextCursor,
        @OrNull @Nullable String backwardsCursor) {
    public ThreadListResponse {
        data = Immutable.list(data, "data");
        readStates = readStates == null ? null : Immutable.map(readStates, "readStates");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(List<ThreadInfo> data) {
        return new Builder(data);
    }

    /** Collects the values of a {@link ThreadListResponse}. */
    public static final class Builder {
        private List<ThreadInfo> data;
        private @Nullable Map<String, ThreadReadState> readStates;
        private @Nullable String nextCursor;
        private @Nullable String backwardsCursor;

        private Builder(List<ThreadInfo> data) {
            this.data = data;
        }

        /** The read states. */
        public Builder readStates(@Nullable Map<String, ThreadReadState> readStates) {
            this.readStates = readStates;
            return this;
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
        public ThreadListResponse build() {
            return new ThreadListResponse(data, readStates, nextCursor, backwardsCursor);
        }
    }
}
