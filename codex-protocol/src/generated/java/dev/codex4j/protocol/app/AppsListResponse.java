package dev.codex4j.protocol.app;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code app/list}.
 *
 * @param data the entries of this page
 * @param nextCursor cursor of the next page; null on the last one
 */
public record AppsListResponse(List<AppInfo> data, @OrNull @Nullable String nextCursor) {
    public AppsListResponse {
        data = Immutable.list(data, "data");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(List<AppInfo> data) {
        return new Builder(data);
    }

    /** Collects the values of a {@link AppsListResponse}. */
    public static final class Builder {
        private List<AppInfo> data;
        private @Nullable String nextCursor;

        private Builder(List<AppInfo> data) {
            this.data = data;
        }

        /** Cursor of the next page; null on the last one. */
        public Builder nextCursor(@Nullable String nextCursor) {
            this.nextCursor = nextCursor;
            return this;
        }

        /** Makes the record. */
        public AppsListResponse build() {
            return new AppsListResponse(data, nextCursor);
        }
    }
}
