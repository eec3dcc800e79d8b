package dev.codex4j.protocol.thread.queue;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code thread/queue/list}.
 *
 * @param data the entries of this page
 * @param nextCursor cursor of the next page; null on the last one
 */
@Experimental
public record ThreadQueueListResponse(List<QueuedSubmission> data, @OrNull @Nullable String nextCursor) {
    public ThreadQueueListResponse {
        data = Immutable.list(data, "data");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(List<QueuedSubmission> data) {
        return new Builder(data);
    }

    /** Collects the values of a {@link ThreadQueueListResponse}. */
    public static final class Builder {
        private List<QueuedSubmission> data;
        private @Nullable String nextCursor;

        private Builder(List<QueuedSubmission> data) {
            this.data = data;
        }

        /** Cursor of the next page; null on the last one. */
        public Builder nextCursor(@Nullable String nextCursor) {
            this.nextCursor = nextCursor;
            return this;
        }

        /** Makes the record. */
        public ThreadQueueListResponse build() {
            return new ThreadQueueListResponse(data, nextCursor);
        }
    }
}
