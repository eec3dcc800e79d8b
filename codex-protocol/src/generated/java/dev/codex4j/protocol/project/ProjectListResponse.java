package dev.codex4j.protocol.project;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code project/list}.
 *
 * @param data the entries of this page
 * @param nextCursor cursor of the next page; null on the last one
 */
@Experimental
public record ProjectListResponse(List<Project> data, @OrNull @Nullable String nextCursor) {
    public ProjectListResponse {
        data = Immutable.list(data, "data");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(List<Project> data) {
        return new Builder(data);
    }

    /** Collects the values of a {@link ProjectListResponse}. */
    public static final class Builder {
        private List<Project> data;
        private @Nullable String nextCursor;

        private Builder(List<Project> data) {
            this.data = data;
        }

        /** Cursor of the next page; null on the last one. */
        public Builder nextCursor(@Nullable String nextCursor) {
            this.nextCursor = nextCursor;
            return this;
        }

        /** Makes the record. */
        public ProjectListResponse build() {
            return new ProjectListResponse(data, nextCursor);
        }
    }
}
