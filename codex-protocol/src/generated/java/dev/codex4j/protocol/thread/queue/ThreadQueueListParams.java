package dev.codex4j.protocol.thread.queue;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.Unsigned;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code thread/queue/list}.
 *
 * @param threadId id of the thread
 * @param cursor where to go on: the {@code nextCursor} of the page before; absent for the first page
 * @param limit most entries a page may have; the server chooses when absent
 */
@Experimental
public record ThreadQueueListParams(
        String threadId,
        @Optional @Nullable String cursor,
        @Unsigned(32) @Optional @Nullable Long limit) implements ClientRequest<ThreadQueueListResponse> {
    public ThreadQueueListParams {
        Objects.requireNonNull(threadId, "threadId");
    }

    @Override
    public String method() {
        return "thread/queue/list";
    }

    @Override
    public Class<ThreadQueueListResponse> resultType() {
        return ThreadQueueListResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId) {
        return new Builder(threadId);
    }

    /** Collects the values of a {@link ThreadQueueListParams}. */
    public static final class Builder {
        private String threadId;
        private @Nullable String cursor;
        private @Nullable Long limit;

        private Builder(String threadId) {
            this.threadId = threadId;
        }

        /** Where to go on: the {@code nextCursor} of the page before; absent for the first page. */
        public Builder cursor(@Nullable String cursor) {
            this.cursor = cursor;
            return this;
        }

        /** Most entries a page may have; the server chooses when absent. */
        public Builder limit(@Nullable Long limit) {
            this.limit = limit;
            return this;
        }

        /** Makes the record. */
        public ThreadQueueListParams build() {
            return new ThreadQueueListParams(threadId, cursor, limit);
        }
    }
}
