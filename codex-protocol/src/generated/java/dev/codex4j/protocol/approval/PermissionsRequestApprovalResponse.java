package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code item/permissions/requestApproval}.
 *
 * @param permissions name of the permission profile to work under
 * @param scope how far it reaches
 * @param strictAutoReview whether this applies: strict auto review
 */
public record PermissionsRequestApprovalResponse(
        GrantedPermissionProfile permissions,
        @Default("\"turn\"") PermissionGrantScope scope,
        @Optional @Nullable Boolean strictAutoReview) {
    public PermissionsRequestApprovalResponse {
        Objects.requireNonNull(permissions, "permissions");
        Objects.requireNonNull(scope, "scope");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(GrantedPermissionProfile permissions) {
        return new Builder(permissions);
    }

    /** Collects the values of a {@link PermissionsRequestApprovalResponse}. */
    public static final class Builder {
        private GrantedPermissionProfile permissions;
        private PermissionGrantScope scope = PermissionGrantScope.TURN;
        private @Nullable Boolean strictAutoReview;

        private Builder(GrantedPermissionProfile permissions) {
            this.permissions = permissions;
        }

        /** How far it reaches. */
        public Builder scope(PermissionGrantScope scope) {
            this.scope = scope;
            return this;
        }

        /** Whether this applies: strict auto review. */
        public Builder strictAutoReview(@Nullable Boolean strictAutoReview) {
            this.strictAutoReview = strictAutoReview;
            return this;
        }

        /** Makes the record. */
        public PermissionsRequestApprovalResponse build() {
            return new PermissionsRequestApprovalResponse(permissions, scope, strictAutoReview);
        }
    }
}
