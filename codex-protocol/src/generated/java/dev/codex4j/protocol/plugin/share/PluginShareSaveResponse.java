package dev.codex4j.protocol.plugin.share;

import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code plugin/share/save}.
 *
 * @param remotePluginId id of the plugin in a remote catalogue
 * @param shareUrl the share url
 * @param canPublishToWorkspace whether this applies: can publish to workspace
 */
public record PluginShareSaveResponse(
        String remotePluginId,
        String shareUrl,
        @OrNull @Nullable Boolean canPublishToWorkspace) {
    public PluginShareSaveResponse {
        Objects.requireNonNull(remotePluginId, "remotePluginId");
        Objects.requireNonNull(shareUrl, "shareUrl");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String remotePluginId, String shareUrl) {
        return new Builder(remotePluginId, shareUrl);
    }

    /** Collects the values of a {@link PluginShareSaveResponse}. */
    public static final class Builder {
        private String remotePluginId;
        private String shareUrl;
        private @Nullable Boolean canPublishToWorkspace;

        private Builder(String remotePluginId, String shareUrl) {
            this.remotePluginId = remotePluginId;
            this.shareUrl = shareUrl;
        }

        /** Whether this applies: can publish to workspace. */
        public Builder canPublishToWorkspace(@Nullable Boolean canPublishToWorkspace) {
            this.canPublishToWorkspace = canPublishToWorkspace;
            return this;
        }

        /** Makes the record. */
        public PluginShareSaveResponse build() {
            return new PluginShareSaveResponse(remotePluginId, shareUrl, canPublishToWorkspace);
        }
    }
}
