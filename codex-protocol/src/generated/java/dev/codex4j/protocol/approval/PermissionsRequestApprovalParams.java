package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.ServerRequest;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code item/permissions/requestApproval}. The agent asks for more permissions.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param itemId id of the item
 * @param environmentId id of the environment
 * @param startedAtMs when it began, as Unix time in milliseconds
 * @param cwd working directory, as an absolute path
 * @param reason why, for people to read
 * @param permissions name of the permission profile to work under
 */
public record PermissionsRequestApprovalParams(
        String threadId,
        String turnId,
        String itemId,
        @OrNull @Nullable String environmentId,
        long startedAtMs,
        String cwd,
        @OrNull @Nullable String reason,
        RequestPermissionProfile permissions) implements ServerRequest<PermissionsRequestApprovalResponse> {
    public PermissionsRequestApprovalParams {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
        Objects.requireNonNull(itemId, "itemId");
        Objects.requireNonNull(cwd, "cwd");
        Objects.requireNonNull(permissions, "permissions");
    }

    @Override
    public String method() {
        return "item/permissions/requestApproval";
    }

    @Override
    public Class<PermissionsRequestApprovalResponse> resultType() {
        return PermissionsRequestApprovalResponse.class;
    }

    /** Starts a record; {@code build} tells what is missing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.threadId = threadId;
        builder.turnId = turnId;
        builder.itemId = itemId;
        builder.environmentId = environmentId;
        builder.startedAtMs = startedAtMs;
        builder.cwd = cwd;
        builder.reason = reason;
        builder.permissions = permissions;
        return builder;
    }

    /** Collects the values of a {@link PermissionsRequestApprovalParams}. */
    public static final class Builder {
        private @Nullable String threadId;
        private @Nullable String turnId;
        private @Nullable String itemId;
        private @Nullable String environmentId;
        private @Nullable Long startedAtMs;
        private @Nullable String cwd;
        private @Nullable String reason;
        private @Nullable RequestPermissionProfile permissions;

        private Builder() {}

        /** Id of the thread. */
        public Builder threadId(String threadId) {
            this.threadId = threadId;
            return this;
        }

        /** Id of the turn. */
        public Builder turnId(String turnId) {
            this.turnId = turnId;
            return this;
        }

        /** Id of the item. */
        public Builder itemId(String itemId) {
            this.itemId = itemId;
            return this;
        }

        /** Id of the environment. */
        public Builder environmentId(@Nullable String environmentId) {
            this.environmentId = environmentId;
            return this;
        }

        /** When it began, as Unix time in milliseconds. */
        public Builder startedAtMs(long startedAtMs) {
            this.startedAtMs = startedAtMs;
            return this;
        }

        /** Working directory, as an absolute path. */
        public Builder cwd(String cwd) {
            this.cwd = cwd;
            return this;
        }

        /** Why, for people to read. */
        public Builder reason(@Nullable String reason) {
            this.reason = reason;
            return this;
        }

        /** Name of the permission profile to work under. */
        public Builder permissions(RequestPermissionProfile permissions) {
            this.permissions = permissions;
            return this;
        }

        /** Makes the record. */
        public PermissionsRequestApprovalParams build() {
            return new PermissionsRequestApprovalParams(
                    Objects.requireNonNull(threadId, "threadId"),
                    Objects.requireNonNull(turnId, "turnId"),
                    Objects.requireNonNull(itemId, "itemId"),
                    environmentId,
                    Objects.requireNonNull(startedAtMs, "startedAtMs"),
                    Objects.requireNonNull(cwd, "cwd"),
                    reason,
                    Objects.requireNonNull(permissions, "permissions"));
        }
    }
}
