package dev.codex4j.protocol.thread.history;

import dev.codex4j.protocol.SortDirection;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.Unsigned;
import dev.codex4j.protocol.turn.TurnItemsView;
import org.jspecify.annotations.Nullable;

/**
 * A thread resume initial turns page params.
 *
 * @param limit most entries a page may have; the server chooses when absent
 * @param sortDirection order of the entries
 * @param itemsView the items view
 */
public record ThreadResumeInitialTurnsPageParams(
        @Unsigned(32) @Optional @Nullable Long limit,
        @Optional @Nullable SortDirection sortDirection,
        @Optional @Nullable TurnItemsView itemsView) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link ThreadResumeInitialTurnsPageParams}. */
    public static final class Builder {
        private @Nullable Long limit;
        private @Nullable SortDirection sortDirection;
        private @Nullable TurnItemsView itemsView;

        private Builder() {}

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
        public ThreadResumeInitialTurnsPageParams build() {
            return new ThreadResumeInitialTurnsPageParams(limit, sortDirection, itemsView);
        }
    }
}
