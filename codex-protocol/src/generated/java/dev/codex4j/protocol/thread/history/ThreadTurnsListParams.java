package dev.codex4j.protocol.thread.history;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.SortDirection;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.Unsigned;
import dev.codex4j.protocol.turn.TurnItemsView;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code thread/turns/list}. Lists the turns of a thread, in pages.
 *
 * @param threadId id of the thread
 * @param cursor where to go on: the {@code nextCursor} of the page before; absent for the first page
 * @param limit most entries a page may have; the server chooses when absent
 * @param sortDirection order of the entries
 * @param itemsView the items view
 */
public record ThreadTurnsListParams(
        String threadId,
        @Optional @Nullable String cursor,
        @Unsigned(32) @Optional @Nullable Long limit,
        @Optional @Nullable SortDirection sortDirection,
        @Optional @Nullable TurnItemsView itemsView) implements ClientRequest<ThreadTurnsListResponse> {
    public ThreadTurnsListParams {
        Objects.requireNonNull(threadId, "threadId");
    }

    @Override
    public String method() {
        return "thread/turns/list";
    }

    @Override
    public Class<ThreadTurnsListResponse> resultType() {
        return ThreadTurnsListResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId) {
        return new Builder(threadId);
    }

    /** Collects the values of a {@link ThreadTurnsListParams}. */
    public static final class Builder {
        private String threadId;
        private @Nullable String cursor;
        private @Nullable Long limit;
        private @Nullable SortDirection sortDirection;
        private @Nullable TurnItemsView itemsView;

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

        /** Order of the entries. */
        public Builder sortDirection(@Nullable SortDirection sortDirection) {
            this.sortDirection = sortDirection;
            return this;
        }

        /** The items view. */
        public Builder itemsView(@Nullable TurnItemsView itemsView) {
            this.itemsView = itemsView;
            return this;
        }

        /** Makes the record. */
        public ThreadTurnsListParams build() {
            return new ThreadTurnsListParams(threadId, cursor, limit, sortDirection, itemsView);
        }
    }
}
