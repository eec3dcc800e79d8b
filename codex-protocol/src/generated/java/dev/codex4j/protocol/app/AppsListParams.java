package dev.codex4j.protocol.app;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.Unsigned;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code app/list}.
 *
 * @param cursor where to go on: the {@code nextCursor} of the page before; absent for the first page
 * @param limit most entries a page may have; the server chooses when absent
 * @param threadId id of the thread
 * @param forceRefetch whether this applies: force refetch
 */
public record AppsListParams(
        @Optional @Nullable String cursor,
        @Unsigned(32) @Optional @Nullable Long limit,
        @Optional @Nullable String threadId,
        @Default(value = "false", omitted = true) boolean forceRefetch) implements ClientRequest<AppsListResponse> {
    @Override
    public String method() {
        return "app/list";
    }

    @Override
    public Class<AppsListResponse> resultType() {
        return AppsListResponse.class;
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link AppsListParams}. */
    public static final class Builder {
        private @Nullable String cursor;
        private @Nullable Long limit;
        private @Nullable String threadId;
        private boolean forceRefetch = false;

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

        /** Id of the thread. */
        public Builder threadId(@Nullable String threadId) {
            this.threadId = threadId;
            return this;
        }

        /** Whether this applies: force refetch. */
        public Builder forceRefetch(boolean forceRefetch) {
            this.forceRefetch = forceRefetch;
            return this;
        }

        /** Makes the record. */
        public AppsListParams build() {
            return new AppsListParams(cursor, limit, threadId, forceRefetch);
        }
    }
}
