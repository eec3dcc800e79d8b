package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.internal.Immutable;
import java.util.List;

/**
 * Answer to {@code plugin/reconcile}.
 *
 * @param changedPlugins the changed plugins
 * @param failedRemotePluginIds the failed remote plugin ids
 * @param failedMaterializationRemotePluginIds the failed materialization remote plugin ids
 */
public record PluginReconcileResponse(
        List<PluginReconcileChangedPlugin> changedPlugins,
        List<String> failedRemotePluginIds,
        List<String> failedMaterializationRemotePluginIds) {
    public PluginReconcileResponse {
        changedPlugins = Immutable.list(changedPlugins, "changedPlugins");
        failedRemotePluginIds = Immutable.list(failedRemotePluginIds, "failedRemotePluginIds");
        failedMaterializationRemotePluginIds = Immutable.list(failedMaterializationRemotePluginIds, "failedMaterializationRemotePluginIds");
    }
}
