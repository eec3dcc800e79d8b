package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.plugin.share.PluginShareDiscoverability;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A plugin share context.
 *
 * @param remotePluginId id of the plugin in a remote catalogue
 * @param remoteVersion the remote version
 * @param discoverability the discoverability
 * @param shareUrl the share url
 * @param creatorAccountUserId the creator account user id
 * @param creatorName the creator name
 * @param sharePrincipals the share principals
 * @param canPublishToWorkspace whether this applies: can publish to workspace
 */
public record PluginShareContext(
        String remotePluginId,
        @OrNull @Nullable String remoteVersion,
        @OrNull @Nullable PluginShareDiscoverability discoverability,
        @OrNull @Nullable String shareUrl,
        @OrNull @Nullable String creatorAccountUserId,
        @OrNull @Nullable String creatorName,
        @OrNull @Nullable List<PluginSharePrincipal> sharePrincipals,
        @OrNull @Nullable Boolean canPublishToWorkspace) {
    public PluginShareContext {
        Objects.requireNonNull(remotePluginId, "remotePluginId");
        sharePrincipals = sharePrincipals == null ? null : Immutable.list(sharePrincipals, "sharePrincipals");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String remotePluginId) {
        return new Builder(remotePluginId);
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder(remotePluginId);
        builder.remoteVersion = remoteVersion;
        builder.discoverability = discoverability;
        builder.shareUrl = shareUrl;
        builder.creatorAccountUserId = creatorAccountUserId;
        builder.creatorName = creatorName;
        builder.sharePrincipals = sharePrincipals;
        builder.canPublishToWorkspace = canPublishToWorkspace;
        return builder;
    }

    /** Collects the values of a {@link PluginShareContext}. */
    public static final class Builder {
        private String remotePluginId;
        private @Nullable String remoteVersion;
        private @Nullable PluginShareDiscoverability discoverability;
        private @Nullable String shareUrl;
        private @Nullable String creatorAccountUserId;
        private @Nullable String creatorName;
        private @Nullable List<PluginSharePrincipal> sharePrincipals;
        private @Nullable Boolean canPublishToWorkspace;

        private Builder(String remotePluginId) {
            this.remotePluginId = remotePluginId;
        }

        /** The remote version. */
        public Builder remoteVersion(@Nullable String remoteVersion) {
            this.remoteVersion = remoteVersion;
            return this;
        }

        /** The discoverability. */
        public Builder discoverability(@Nullable PluginShareDiscoverability discoverability) {
            this.discoverability = discoverability;
            return this;
        }

        /** The share url. */
        public Builder shareUrl(@Nullable String shareUrl) {
            this.shareUrl = shareUrl;
            return this;
        }

        /** The creator account user id. */
        public Builder creatorAccountUserId(@Nullable String creatorAccountUserId) {
            this.creatorAccountUserId = creatorAccountUserId;
            return this;
        }

        /** The creator name. */
        public Builder creatorName(@Nullable String creatorName) {
            this.creatorName = creatorName;
            return this;
        }

        /** The share principals. */
        public Builder sharePrincipals(@Nullable List<PluginSharePrincipal> sharePrincipals) {
            this.sharePrincipals = sharePrincipals;
            return this;
        }

        /** Whether this applies: can publish to workspace. */
        public Builder canPublishToWorkspace(@Nullable Boolean canPublishToWorkspace) {
            this.canPublishToWorkspace = canPublishToWorkspace;
            return this;
        }

        /** Makes the record. */
        public PluginShareContext build() {
            return new PluginShareContext(
                    remotePluginId,
                    remoteVersion,
                    discoverability,
                    shareUrl,
                    creatorAccountUserId,
                    creatorName,
                    sharePrincipals,
                    canPublishToWorkspace);
        }
    }
}
