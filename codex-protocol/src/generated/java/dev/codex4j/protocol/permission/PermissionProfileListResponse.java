package dev.codex4j.protocol.permission;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code permissionProfile/list}.
 *
 * @param data the entries of this page
 * @param nextCursor cursor of the next page; null on the last one
 */
public record PermissionProfileListResponse(List<PermissionProfileSummary> data, @OrNull @Nullable String nextCursor) {
    public PermissionProfileListResponse {
        data = Immutable.list(data, "data");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(List<PermissionProfileSummary> data) {
        return new Builder(data);
    }

    /** Collects the values of a {@link PermissionProfileListResponse}. */
    public static final class Builder {
        private List<PermissionProfileSummary> data;
        private @Nullable String nextCursor;

        private Builder(List<PermissionProfileSummary> data) {
            this.data = data;
        }

        /** Cursor of the next page; null on the last one. */
        public Builder nextCursor(@Nullable String nextCursor) {
            this.nextCursor = nextCursor;
            return this;
        }

        /** Makes the record. */
        public PermissionProfileListResponse build() {
            return new PermissionProfileListResponse(data, nextCursor);
        }
    }
}
