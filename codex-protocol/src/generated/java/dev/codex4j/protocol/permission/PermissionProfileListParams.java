package dev.codex4j.protocol.permission;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.Unsigned;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code permissionProfile/list}.
 *
 * @param cursor where to go on: the {@code nextCursor} of the page before; absent for the first page
 * @param limit most entries a page may have; the server chooses when absent
 * @param cwd working directory, as an absolute path
 */
public record PermissionProfileListParams(
        @Optional @Nullable String cursor,
        @Unsigned(32) @Optional @Nullable Long limit,
        @Optional @Nullable String cwd) implements ClientRequest<PermissionProfileListResponse> {
    @Override
    public String method() {
        return "permissionProfile/list";
    }

    @Override
    public Class<PermissionProfileListResponse> resultType() {
        return PermissionProfileListResponse.class;
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link PermissionProfileListParams}. */
    public static final class Builder {
        private @Nullable String cursor;
        private @Nullable Long limit;
        private @Nullable String cwd;

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

        /** Working directory, as an absolute path. */
        public Builder cwd(@Nullable String cwd) {
            this.cwd = cwd;
            return this;
        }

        /** Makes the record. */
        public PermissionProfileListParams build() {
            return new PermissionProfileListParams(cursor, limit, cwd);
        }
    }
}
