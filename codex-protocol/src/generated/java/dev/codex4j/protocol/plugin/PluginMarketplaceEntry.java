package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A plugin marketplace entry.
 *
 * @param name the name
 * @param path the path
 * @param interfaceValue the interface
 * @param plugins the plugins
 */
public record PluginMarketplaceEntry(
        String name,
        @OrNull @Nullable String path,
        @Name("interface") @OrNull @Nullable MarketplaceInterface interfaceValue,
        List<PluginSummary> plugins) {
    public PluginMarketplaceEntry {
        Objects.requireNonNull(name, "name");
        plugins = Immutable.list(plugins, "plugins");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String name, List<PluginSummary> plugins) {
        return new Builder(name, plugins);
    }

    /** Collects the values of a {@link PluginMarketplaceEntry}. */
    public static final class Builder {
        private String name;
        private @Nullable String path;
        private @Nullable MarketplaceInterface interfaceValue;
        private List<PluginSummary> plugins;

        private Builder(String name, List<PluginSummary> plugins) {
            this.name = name;
            this.plugins = plugins;
        }

        /** The path. */
        public Builder path(@Nullable String path) {
            this.path = path;
            return this;
        }

        /** The interface. */
        public Builder interfaceValue(@Nullable MarketplaceInterface interfaceValue) {
            this.interfaceValue = interfaceValue;
            return this;
        }

        /** Makes the record. */
        public PluginMarketplaceEntry build() {
            return new PluginMarketplaceEntry(name, path, interfaceValue, plugins);
        }
    }
}
