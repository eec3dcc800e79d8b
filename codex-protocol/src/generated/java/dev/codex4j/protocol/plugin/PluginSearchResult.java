package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A plugin search result.
 *
 * @param plugin the plugin
 * @param marketplaceName name of the marketplace
 * @param marketplacePath path of the marketplace on the server
 */
public record PluginSearchResult(
        PluginSummary plugin,
        String marketplaceName,
        @OrNull @Nullable String marketplacePath) {
    public PluginSearchResult {
        Objects.requireNonNull(plugin, "plugin");
        Objects.requireNonNull(marketplaceName, "marketplaceName");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(PluginSummary plugin, String marketplaceName) {
        return new Builder(plugin, marketplaceName);
    }

    /** Collects the values of a {@link PluginSearchResult}. */
    public static final class Builder {
        private PluginSummary plugin;
        private String marketplaceName;
        private @Nullable String marketplacePath;

        private Builder(PluginSummary plugin, String marketplaceName) {
            this.plugin = plugin;
            this.marketplaceName = marketplaceName;
        }

        /** Path of the marketplace on the server. */
        public Builder marketplacePath(@Nullable String marketplacePath) {
            this.marketplacePath = marketplacePath;
            return this;
        }

        /** Makes the record. */
        public PluginSearchResult build() {
            return new PluginSearchResult(plugin, marketplaceName, marketplacePath);
        }
    }
}
