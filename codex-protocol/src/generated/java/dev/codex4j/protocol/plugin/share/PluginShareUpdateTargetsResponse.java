package dev.codex4j.protocol.plugin.share;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.plugin.PluginSharePrincipal;
import java.util.List;
import java.util.Objects;

/**
 * Answer to {@code plugin/share/updateTargets}.
 *
 * @param principals the principals
 * @param discoverability the discoverability
 */
public record PluginShareUpdateTargetsResponse(
        List<PluginSharePrincipal> principals,
        PluginShareDiscoverability discoverability) {
    public PluginShareUpdateTargetsResponse {
        principals = Immutable.list(principals, "principals");
        Objects.requireNonNull(discoverability, "discoverability");
    }
}
