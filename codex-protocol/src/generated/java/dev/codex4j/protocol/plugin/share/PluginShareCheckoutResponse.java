package dev.codex4j.protocol.plugin.share;

import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code plugin/share/checkout}.
 *
 * @param remotePluginId id of the plugin in a remote catalogue
 * @param pluginId id of the plugin
 * @param pluginName the plugin name
 * @param pluginPath the plugin path
 * @param marketplaceName name of the marketplace
 * @param marketplacePath path of the marketplace on the server
 * @param remoteVersion the remote version
 */
public record PluginShareCheckoutResponse(
        String remotePluginId,
        String pluginId,
        String pluginName,
        String pluginPath,
        String marketplaceName,
        String marketplacePath,
        @OrNull @Nullable String remoteVersion) {
    public PluginShareCheckoutResponse {
        Objects.requireNonNull(remotePluginId, "remotePluginId");
        Objects.requireNonNull(pluginId, "pluginId");
        Objects.requireNonNull(pluginName, "pluginName");
        Objects.requireNonNull(pluginPath, "pluginPath");
        Objects.requireNonNull(marketplaceName, "marketplaceName");
        Objects.requireNonNull(marketplacePath, "marketplacePath");
    }

    /** Starts a record; {@code build} tells what is missing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link PluginShareCheckoutResponse}. */
    public static final class Builder {
        private @Nullable String remotePluginId;
        private @Nullable String pluginId;
        private @Nullable String pluginName;
        private @Nullable String pluginPath;
        private @Nullable String marketplaceName;
        private @Nullable String marketplacePath;
        private @Nullable String remoteVersion;

        private Builder() {}

        /** Id of the plugin in a remote catalogue. */
        public Builder remotePluginId(String remotePluginId) {
            this.remotePluginId = remotePluginId;
            return this;
        }

        /** Id of the plugin. */
        public Builder pluginId(String pluginId) {
            this.pluginId = pluginId;
            return this;
        }

        /** The plugin name. */
        public Builder pluginName(String pluginName) {
            this.pluginName = pluginName;
            return this;
        }

        /** The plugin path. */
        public Builder pluginPath(String pluginPath) {
            this.pluginPath = pluginPath;
            return this;
        }

        /** Name of the marketplace. */
        public Builder marketplaceName(String marketplaceName) {
            this.marketplaceName = marketplaceName;
            return this;
        }

        /** Path of the marketplace on the server. */
        public Builder marketplacePath(String marketplacePath) {
            this.marketplacePath = marketplacePath;
            return this;
        }

        /** The remote version. */
        public Builder remoteVersion(@Nullable String remoteVersion) {
            this.remoteVersion = remoteVersion;
            return this;
        }

        /** Makes the record. */
        public PluginShareCheckoutResponse build() {
            return new PluginShareCheckoutResponse(
                    Objects.requireNonNull(remotePluginId, "remotePluginId"),
                    Objects.requireNonNull(pluginId, "pluginId"),
                    Objects.requireNonNull(pluginName, "pluginName"),
                    Objects.requireNonNull(pluginPath, "pluginPath"),
                    Objects.requireNonNull(marketplaceName, "marketplaceName"),
                    Objects.requireNonNull(marketplacePath, "marketplacePath"),
                    remoteVersion);
        }
    }
}
