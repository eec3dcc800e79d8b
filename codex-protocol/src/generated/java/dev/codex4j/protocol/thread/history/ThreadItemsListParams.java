package dev.codex4j.protocol.thread.history;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.SortDirection;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.Unsigned;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code thread/items/list}. Lists the items of a thread, in pages.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param cursor where to go on: the {@code nextCursor} of the page before; absent for the first page
 * @param limit most entries a page may have; the server chooses when absent
 * @param sortDirection order of the entries
 * @param deferOutput the defer output
 */
public record ThreadItemsListParams(
        String threadId,
        @Optional @Nullable String turnId,
        @Optional @Nullable ThreadItemsListCursor cursor,
        @Unsigned(32) @Optional @Nullable Long limit,
        @Optional @Nullable SortDirection sortDirection,
        @Optional @Nullable ThreadItemOutputDeferral deferOutput) implements ClientRequest<ThreadItemsListResponse> {
    public ThreadItemsListParams {
        Objects.requireNonNull(threadId, "threadId");
    }

    @Override
    public String method() {
        return "thread/items/list";
    }

    @Override
    public Class<ThreadItemsListResponse> resultType() {
        return ThreadItemsListResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId) {
        return new Builder(threadId);
    }

    /** Collects the values of a {@link ThreadItemsListParams}. */
    public static final class Builder {
        private String threadId;
        private @Nullable String turnId;
        private @Nullable ThreadItemsListCursor cursor;
        private @Nullable Long limit;
        private @Nullable SortDirection sortDirection;
        private @Nullable ThreadItemOutputDeferral deferOutput;

        private Builder(String threadId) {
            this.threadId = threadId;
        }

        /** Id of the turn. */
        public Builder turnId(@Nullable String turnId) {
            this.turnId = turnId;
            return this;
        }

        /** Where to go on: the {@code nextCursor} of the page before; absent for the first page. */
        public Builder cursor(@Nullable ThreadItemsListCursor cursor) {
            this.cursor = cursor;
            return this;
        }

        /** Most entries a page may have; the server chooses when absent. */
        public Builder limit(@Nullable Long limit) {
            this.limit = limit;
            return this;
        }

        /** Order of the entries. */
        public Builder sortDirection(@Nullable SortDirection sortDirection) {
            this.sortDirection = sortDirection;
            return this;
        }

        /** The defer output. */
        public Builder deferOutput(@Nullable ThreadItemOutputDeferral deferOutput) {
            this.deferOutput = deferOutput;
            return this;
        }

        /** Makes the record. */
        public ThreadItemsListParams build() {
            return new ThreadItemsListParams(threadId, turnId, cursor, limit, sortDirection, deferOutput);
        }
    }
}
