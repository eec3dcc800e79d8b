package dev.codex4j.protocol.project;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.SortDirection;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.Unsigned;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code project/list}.
 *
 * @param cursor where to go on: the {@code nextCursor} of the page before; absent for the first page
 * @param limit most entries a page may have; the server chooses when absent
 * @param sortKey the sort key
 * @param sortDirection order of the entries
 */
@Experimental
public record ProjectListParams(
        @Optional @Nullable String cursor,
        @Unsigned(32) @Optional @Nullable Long limit,
        @Optional @Nullable ProjectSortKey sortKey,
        @Optional @Nullable SortDirection sortDirection) implements ClientRequest<ProjectListResponse> {
    @Override
    public String method() {
        return "project/list";
    }

    @Override
    public Class<ProjectListResponse> resultType() {
        return ProjectListResponse.class;
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link ProjectListParams}. */
    public static final class Builder {
        private @Nullable String cursor;
        private @Nullable Long limit;
        private @Nullable ProjectSortKey sortKey;
        private @Nullable SortDirection sortDirection;

        private Builder() {}

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
        public Builder sortKey(@Nullable ProjectSortKey sortKey) {
            this.sortKey = sortKey;
            return this;
        }

        /** Order of the entries. */
        public Builder sortDirection(@Nullable SortDirection sortDirection) {
            this.sortDirection = sortDirection;
            return this;
        }

        /** Makes the record. */
        public ProjectListParams build() {
            return new ProjectListParams(cursor, limit, sortKey, sortDirection);
        }
    }
}
