package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code plugin/install}.
 *
 * @param marketplacePath path of the marketplace on the server
 * @param remoteMarketplaceName the remote marketplace name
 * @param installAttemptId the install attempt id
 * @param pluginName the plugin name
 */
public record PluginInstallParams(
        @Optional @Nullable String marketplacePath,
        @Optional @Nullable String remoteMarketplaceName,
        @Optional @Nullable String installAttemptId,
        String pluginName) implements ClientRequest<PluginInstallResponse> {
    public PluginInstallParams {
        Objects.requireNonNull(pluginName, "pluginName");
    }

    @Override
    public String method() {
        return "plugin/install";
    }

    @Override
    public Class<PluginInstallResponse> resultType() {
        return PluginInstallResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String pluginName) {
        return new Builder(pluginName);
    }

    /** Collects the values of a {@link PluginInstallParams}. */
    public static final class Builder {
        private @Nullable String marketplacePath;
        private @Nullable String remoteMarketplaceName;
        private @Nullable String installAttemptId;
        private String pluginName;

        private Builder(String pluginName) {
            this.pluginName = pluginName;
        }

        /** Path of the marketplace on the server. */
        public Builder marketplacePath(@Nullable String marketplacePath) {
            this.marketplacePath = marketplacePath;
            return this;
        }

        /** The remote marketplace name. */
        public Builder remoteMarketplaceName(@Nullable String remoteMarketplaceName) {
            this.remoteMarketplaceName = remoteMarketplaceName;
            return this;
        }

        /** The install attempt id. */
        public Builder installAttemptId(@Nullable String installAttemptId) {
            this.installAttemptId = installAttemptId;
            return this;
        }

        /** Makes the record. */
        public PluginInstallParams build() {
            return new PluginInstallParams(marketplacePath, remoteMarketplaceName, installAttemptId, pluginName);
        }
    }
}
