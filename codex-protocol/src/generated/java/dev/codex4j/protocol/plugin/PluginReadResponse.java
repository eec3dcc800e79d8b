package dev.codex4j.protocol.plugin;

import java.util.Objects;

/**
 * Answer to {@code plugin/read}.
 *
 * @param plugin the plugin
 */
public record PluginReadResponse(PluginDetail plugin) {
    public PluginReadResponse {
        Objects.requireNonNull(plugin, "plugin");
    }
}
