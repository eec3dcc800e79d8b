package dev.codex4j.protocol.thread.history;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.SortDirection;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.Unsigned;
import dev.codex4j.protocol.thread.ThreadSourceKind;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code thread/search}.
 *
 * @param includeAttachedThreads whether this applies: include attached threads
 * @param currentAccountOnly whether this applies: current account only
 * @param cursor where to go on: the {@code nextCursor} of the page before; absent for the first page
 * @param limit most entries a page may have; the server chooses when absent
 * @param sortKey the sort key
 * @param sortDirection order of the entries
 * @param sourceKinds the source kinds
 * @param archived whether to look at archived entries
 * @param searchTerm text to look for
 */
@Experimental
public record ThreadSearchParams(
        @Default(value = "false", omitted = true) boolean includeAttachedThreads,
        @Default(value = "false", omitted = true) boolean currentAccountOnly,
        @Optional @Nullable String cursor,
        @Unsigned(32) @Optional @Nullable Long limit,
        @Optional @Nullable ThreadSearchSortKey sortKey,
        @Optional @Nullable SortDirection sortDirection,
        @Optional @Nullable List<ThreadSourceKind> sourceKinds,
        @Optional @Nullable Boolean archived,
        String searchTerm) implements ClientRequest<ThreadSearchResponse> {
    public ThreadSearchParams {
        sourceKinds = sourceKinds == null ? null : Immutable.list(sourceKinds, "sourceKinds");
        Objects.requireNonNull(searchTerm, "searchTerm");
    }

    @Override
    public String method() {
        return "thread/search";
    }

    @Override
    public Class<ThreadSearchResponse> resultType() {
        return ThreadSearchResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String searchTerm) {
        return new Builder(searchTerm);
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder(searchTerm);
        builder.includeAttachedThreads = includeAttachedThreads;
        builder.currentAccountOnly = currentAccountOnly;
        builder.cursor = cursor;
        builder.limit = limit;
        builder.sortKey = sortKey;
        builder.sortDirection = sortDirection;
        builder.sourceKinds = sourceKinds;
        builder.archived = archived;
        return builder;
    }

    /** Collects the values of a {@link ThreadSearchParams}. */
    public static final class Builder {
        private boolean includeAttachedThreads = false;
        private boolean currentAccountOnly = false;
        private @Nullable String cursor;
        private @Nullable Long limit;
        private @Nullable ThreadSearchSortKey sortKey;
        private @Nullable SortDirection sortDirection;
        private @Nullable List<ThreadSourceKind> sourceKinds;
        private @Nullable Boolean archived;
        private String searchTerm;

        private Builder(String searchTerm) {
            this.searchTerm = searchTerm;
        }

        /** Whether this applies: include attached threads. */
        public Builder includeAttachedThreads(boolean includeAttachedThreads) {
            this.includeAttachedThreads = includeAttachedThreads;
            return this;
        }

        /** Whether this applies: current account only. */
        public Builder currentAccountOnly(boolean currentAccountOnly) {
            this.currentAccountOnly = currentAccountOnly;
            return this;
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

        /** The sort key. */
        public Builder sortKey(@Nullable ThreadSearchSortKey sortKey) {
            this.sortKey = sortKey;
            return this;
        }

        /** Order of the entries. */
        public Builder sortDirection(@Nullable SortDirection sortDirection) {
            this.sortDirection = sortDirection;
            return this;
        }

        /** The source kinds. */
        public Builder sourceKinds(@Nullable List<ThreadSourceKind> sourceKinds) {
            this.sourceKinds = sourceKinds;
            return this;
        }

        /** Whether to look at archived entries. */
        public Builder archived(@Nullable Boolean archived) {
            this.archived = archived;
            return this;
        }

        /** Makes the record. */
        public ThreadSearchParams build() {
            return new ThreadSearchParams(
                    includeAttachedThreads,
                    currentAccountOnly,
                    cursor,
                    limit,
                    sortKey,
                    sortDirection,
                    sourceKinds,
                    archived,
                    searchTerm);
        }
    }
}
