package dev.codex4j.protocol.thread.history;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code thread/timeline/list}.
 *
 * @param data the entries of this page
 * @param nextCursor cursor of the next page; null on the last one
 * @param activeRealtimeSessionAtPageStart the active realtime session at page start
 */
@Experimental
public record ThreadTimelineListResponse(
        List<ThreadTimelineEntry> data,
        @OrNull @Nullable String nextCursor,
        @OrNull @Nullable String activeRealtimeSessionAtPageStart) {
    public ThreadTimelineListResponse {
        data = Immutable.list(data, "data");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(List<ThreadTimelineEntry> data) {
        return new Builder(data);
    }

    /** Collects the values of a {@link ThreadTimelineListResponse}. */
    public static final class Builder {
        private List<ThreadTimelineEntry> data;
        private @Nullable String nextCursor;
        private @Nullable String activeRealtimeSessionAtPageStart;

        private Builder(List<ThreadTimelineEntry> data) {
            this.data = data;
        }

        /** Cursor of the next page; null on the last one. */
        public Builder nextCursor(@Nullable String nextCursor) {
            this.nextCursor = nextCursor;
            return this;
        }

        /** The active realtime session at page start. */
        public Builder activeRealtimeSessionAtPageStart(@Nullable String activeRealtimeSessionAtPageStart) {
            this.activeRealtimeSessionAtPageStart = activeRealtimeSessionAtPageStart;
            return this;
        }

        /** Makes the record. */
        public ThreadTimelineListResponse build() {
            return new ThreadTimelineListResponse(data, nextCursor, activeRealtimeSessionAtPageStart);
        }
    }
}
