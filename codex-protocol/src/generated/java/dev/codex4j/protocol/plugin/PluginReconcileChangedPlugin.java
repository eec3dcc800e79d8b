package dev.codex4j.protocol.plugin;

import java.util.Objects;

/**
 * A plugin reconcile changed plugin.
 *
 * @param id the id
 * @param hasMcps whether this applies: has mcps
 * @param hasApps whether this applies: has apps
 * @param hasHooks whether this applies: has hooks
 * @param hasSkills whether this applies: has skills
 */
public record PluginReconcileChangedPlugin(
        String id,
        boolean hasMcps,
        boolean hasApps,
        boolean hasHooks,
        boolean hasSkills) {
    public PluginReconcileChangedPlugin {
        Objects.requireNonNull(id, "id");
    }
}
