package dev.codex4j.protocol.externalagent;

import dev.codex4j.protocol.internal.Immutable;
import java.util.List;
import java.util.Objects;

/**
 * A plugins migration.
 *
 * @param marketplaceName name of the marketplace
 * @param pluginNames the plugin names
 */
public record PluginsMigration(String marketplaceName, List<String> pluginNames) {
    public PluginsMigration {
        Objects.requireNonNull(marketplaceName, "marketplaceName");
        pluginNames = Immutable.list(pluginNames, "pluginNames");
    }
}
