package dev.codex4j.protocol.thread.terminal;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code thread/backgroundTerminals/list}.
 *
 * @param data the entries of this page
 * @param nextCursor cursor of the next page; null on the last one
 */
@Experimental
public record ThreadBackgroundTerminalsListResponse(
        List<ThreadBackgroundTerminal> data,
        @OrNull @Nullable String nextCursor) {
    public ThreadBackgroundTerminalsListResponse {
        data = Immutable.list(data, "data");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(List<ThreadBackgroundTerminal> data) {
        return new Builder(data);
    }

    /** Collects the values of a {@link ThreadBackgroundTerminalsListResponse}. */
    public static final class Builder {
        private List<ThreadBackgroundTerminal> data;
        private @Nullable String nextCursor;

        private Builder(List<ThreadBackgroundTerminal> data) {
            this.data = data;
        }

        /** Cursor of the next page; null on the last one. */
        public Builder nextCursor(@Nullable String nextCursor) {
            this.nextCursor = nextCursor;
            return this;
        }

        /** Makes the record. */
        public ThreadBackgroundTerminalsListResponse build() {
            return new ThreadBackgroundTerminalsListResponse(data, nextCursor);
        }
    }
}
