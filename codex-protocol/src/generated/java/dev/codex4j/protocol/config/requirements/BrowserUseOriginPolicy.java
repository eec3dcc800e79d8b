package dev.codex4j.protocol.config.requirements;

import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.permission.AllowDenyRequirement;
import org.jspecify.annotations.Nullable;

/**
 * A browser use origin policy.
 *
 * @param access the access
 * @param downloads the downloads
 * @param uploads the uploads
 * @param fullCdpAccess the full cdp access
 * @param autoReview the auto review
 * @param persistentApproval whether this applies: persistent approval
 * @param accessApprovalLifetime the access approval lifetime
 */
public record BrowserUseOriginPolicy(
        @OrNull @Nullable AllowDenyRequirement access,
        @OrNull @Nullable AllowDenyRequirement downloads,
        @OrNull @Nullable AllowDenyRequirement uploads,
        @OrNull @Nullable AllowDenyRequirement fullCdpAccess,
        @OrNull @Nullable AllowDenyRequirement autoReview,
        @OrNull @Nullable Boolean persistentApproval,
        @OrNull @Nullable BrowserUseAccessApprovalLifetime accessApprovalLifetime) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link BrowserUseOriginPolicy}. */
    public static final class Builder {
        private @Nullable AllowDenyRequirement access;
        private @Nullable AllowDenyRequirement downloads;
        private @Nullable AllowDenyRequirement uploads;
        private @Nullable AllowDenyRequirement fullCdpAccess;
        private @Nullable AllowDenyRequirement autoReview;
        private @Nullable Boolean persistentApproval;
        private @Nullable BrowserUseAccessApprovalLifetime accessApprovalLifetime;

        private Builder() {}

        /** The access. */
        public Builder access(@Nullable AllowDenyRequirement access) {
            this.access = access;
            return this;
        }

        /** The downloads. */
        public Builder downloads(@Nullable AllowDenyRequirement downloads) {
            this.downloads = downloads;
            return this;
        }

        /** The uploads. */
        public Builder uploads(@Nullable AllowDenyRequirement uploads) {
            this.uploads = uploads;
            return this;
        }

        /** The full cdp access. */
        public Builder fullCdpAccess(@Nullable AllowDenyRequirement fullCdpAccess) {
            this.fullCdpAccess = fullCdpAccess;
            return this;
        }

        /** The auto review. */
        public Builder autoReview(@Nullable AllowDenyRequirement autoReview) {
            this.autoReview = autoReview;
            return this;
        }

        /** Whether this applies: persistent approval. */
        public Builder persistentApproval(@Nullable Boolean persistentApproval) {
            this.persistentApproval = persistentApproval;
            return this;
        }

        /** The access approval lifetime. */
        public Builder accessApprovalLifetime(@Nullable BrowserUseAccessApprovalLifetime accessApprovalLifetime) {
            this.accessApprovalLifetime = accessApprovalLifetime;
            return this;
        }

        /** Makes the record. */
        public BrowserUseOriginPolicy build() {
            return new BrowserUseOriginPolicy(
                    access, downloads, uploads, fullCdpAccess, autoReview, persistentApproval, accessApprovalLifetime);
        }
    }
}
