package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.ClientRequest;
import java.util.Objects;

/**
 * Parameters of {@code plugin/uninstall}.
 *
 * @param pluginId id of the plugin
 */
public record PluginUninstallParams(String pluginId) implements ClientRequest<PluginUninstallResponse> {
    public PluginUninstallParams {
        Objects.requireNonNull(pluginId, "pluginId");
    }

    @Override
    public String method() {
        return "plugin/uninstall";
    }

    @Override
    public Class<PluginUninstallResponse> resultType() {
        return PluginUninstallResponse.class;
    }
}
