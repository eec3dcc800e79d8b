package dev.codex4j.protocol.config;

import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.permission.AllowDenyRequirement;
import org.jspecify.annotations.Nullable;

/**
 * A browser use origin policy config.
 *
 * @param access the access
 * @param downloads the downloads
 * @param uploads the uploads
 * @param fullCdpAccess the full cdp access
 */
public record BrowserUseOriginPolicyConfig(
        @OrNull @Nullable AllowDenyRequirement access,
        @OrNull @Nullable AllowDenyRequirement downloads,
        @OrNull @Nullable AllowDenyRequirement uploads,
        @Name("full_cdp_access") @OrNull @Nullable AllowDenyRequirement fullCdpAccess) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link BrowserUseOriginPolicyConfig}. */
    public static final class Builder {
        private @Nullable AllowDenyRequirement access;
        private @Nullable AllowDenyRequirement downloads;
        private @Nullable AllowDenyRequirement uploads;
        private @Nullable AllowDenyRequirement fullCdpAccess;

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

        /** Makes the record. */
        public BrowserUseOriginPolicyConfig build() {
            return new BrowserUseOriginPolicyConfig(access, downloads, uploads, fullCdpAccess);
        }
    }
}
