package dev.codex4j.protocol.plugin.share;

import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.plugin.PluginSummary;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A plugin share list item.
 *
 * @param plugin the plugin
 * @param localPluginPath the local plugin path
 */
public record PluginShareListItem(PluginSummary plugin, @OrNull @Nullable String localPluginPath) {
    public PluginShareListItem {
        Objects.requireNonNull(plugin, "plugin");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(PluginSummary plugin) {
        return new Builder(plugin);
    }

    /** Collects the values of a {@link PluginShareListItem}. */
    public static final class Builder {
        private PluginSummary plugin;
        private @Nullable String localPluginPath;

        private Builder(PluginSummary plugin) {
            this.plugin = plugin;
        }

        /** The local plugin path. */
        public Builder localPluginPath(@Nullable String localPluginPath) {
            this.localPluginPath = localPluginPath;
            return this;
        }

        /** Makes the record. */
        public PluginShareListItem build() {
            return new PluginShareListItem(plugin, localPluginPath);
        }
    }
}
