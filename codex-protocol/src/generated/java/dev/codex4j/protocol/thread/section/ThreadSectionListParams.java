package dev.codex4j.protocol.thread.section;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.Unsigned;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code threadSection/list}.
 *
 * @param cursor where to go on: the {@code nextCursor} of the page before; absent for the first page
 * @param limit most entries a page may have; the server chooses when absent
 */
public record ThreadSectionListParams(
        @Optional @Nullable String cursor,
        @Unsigned(32) @Optional @Nullable Long limit) implements ClientRequest<ThreadSectionListResponse> {
    @Override
    public String method() {
        return "threadSection/list";
    }

    @Override
    public Class<ThreadSectionListResponse> resultType() {
        return ThreadSectionListResponse.class;
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link ThreadSectionListParams}. */
    public static final class Builder {
        private @Nullable String cursor;
        private @Nullable Long limit;

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

        /** Makes the record. */
        public ThreadSectionListParams build() {
            return new ThreadSectionListParams(cursor, limit);
        }
    }
}
