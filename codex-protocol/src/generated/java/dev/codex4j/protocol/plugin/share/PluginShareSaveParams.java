package dev.codex4j.protocol.plugin.share;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Optional;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code plugin/share/save}.
 *
 * @param pluginPath the plugin path
 * @param remotePluginId id of the plugin in a remote catalogue
 * @param discoverability the discoverability
 * @param shareTargets the share targets
 */
public record PluginShareSaveParams(
        String pluginPath,
        @Optional @Nullable String remotePluginId,
        @Optional @Nullable PluginShareDiscoverability discoverability,
        @Optional @Nullable List<PluginShareTarget> shareTargets) implements ClientRequest<PluginShareSaveResponse> {
    public PluginShareSaveParams {
        Objects.requireNonNull(pluginPath, "pluginPath");
        shareTargets = shareTargets == null ? null : Immutable.list(shareTargets, "shareTargets");
    }

    @Override
    public String method() {
        return "plugin/share/save";
    }

    @Override
    public Class<PluginShareSaveResponse> resultType() {
        return PluginShareSaveResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String pluginPath) {
        return new Builder(pluginPath);
    }

    /** Collects the values of a {@link PluginShareSaveParams}. */
    public static final class Builder {
        private String pluginPath;
        private @Nullable String remotePluginId;
        private @Nullable PluginShareDiscoverability discoverability;
        private @Nullable List<PluginShareTarget> shareTargets;

        private Builder(String pluginPath) {
            this.pluginPath = pluginPath;
        }

        /** Id of the plugin in a remote catalogue. */
        public Builder remotePluginId(@Nullable String remotePluginId) {
            this.remotePluginId = remotePluginId;
            return this;
        }

        /** The discoverability. */
        public Builder discoverability(@Nullable PluginShareDiscoverability discoverability) {
            this.discoverability = discoverability;
            return this;
        }

        /** The share targets. */
        public Builder shareTargets(@Nullable List<PluginShareTarget> shareTargets) {
            this.shareTargets = shareTargets;
            return this;
        }

        /** Makes the record. */
        public PluginShareSaveParams build() {
            return new PluginShareSaveParams(pluginPath, remotePluginId, discoverability, shareTargets);
        }
    }
}
