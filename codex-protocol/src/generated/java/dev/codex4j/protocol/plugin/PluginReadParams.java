package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code plugin/read}.
 *
 * @param marketplacePath path of the marketplace on the server
 * @param remoteMarketplaceName the remote marketplace name
 * @param pluginName the plugin name
 */
public record PluginReadParams(
        @Optional @Nullable String marketplacePath,
        @Optional @Nullable String remoteMarketplaceName,
        String pluginName) implements ClientRequest<PluginReadResponse> {
    public PluginReadParams {
        Objects.requireNonNull(pluginName, "pluginName");
    }

    @Override
    public String method() {
        return "plugin/read";
    }

    @Override
    public Class<PluginReadResponse> resultType() {
        return PluginReadResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String pluginName) {
        return new Builder(pluginName);
    }

    /** Collects the values of a {@link PluginReadParams}. */
    public static final class Builder {
        private @Nullable String marketplacePath;
        private @Nullable String remoteMarketplaceName;
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

        /** Makes the record. */
        public PluginReadParams build() {
            return new PluginReadParams(marketplacePath, remoteMarketplaceName, pluginName);
        }
    }
}
