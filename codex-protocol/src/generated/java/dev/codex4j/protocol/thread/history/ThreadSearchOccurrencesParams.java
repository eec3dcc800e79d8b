package dev.codex4j.protocol.thread.history;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.Unsigned;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code thread/searchOccurrences}.
 *
 * @param threadId id of the thread
 * @param searchTerm text to look for
 * @param cursor where to go on: the {@code nextCursor} of the page before; absent for the first page
 * @param limit most entries a page may have; the server chooses when absent
 */
@Experimental
public record ThreadSearchOccurrencesParams(
        String threadId,
        String searchTerm,
        @Optional @Nullable String cursor,
        @Unsigned(32) @Optional @Nullable Long limit) implements ClientRequest<ThreadSearchOccurrencesResponse> {
    public ThreadSearchOccurrencesParams {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(searchTerm, "searchTerm");
    }

    @Override
    public String method() {
        return "thread/searchOccurrences";
    }

    @Override
    public Class<ThreadSearchOccurrencesResponse> resultType() {
        return ThreadSearchOccurrencesResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId, String searchTerm) {
        return new Builder(threadId, searchTerm);
    }

    /** Collects the values of a {@link ThreadSearchOccurrencesParams}. */
    public static final class Builder {
        private String threadId;
        private String searchTerm;
        private @Nullable String cursor;
        private @Nullable Long limit;

        private Builder(String threadId, String searchTerm) {
            this.threadId = threadId;
            this.searchTerm = searchTerm;
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
        public ThreadSearchOccurrencesParams build() {
            return new ThreadSearchOccurrencesParams(threadId, searchTerm, cursor, limit);
        }
    }
}
