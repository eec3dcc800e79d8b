package dev.codex4j.protocol.plugin.share;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.internal.Immutable;
import java.util.List;
import java.util.Objects;

/**
 * Parameters of {@code plugin/share/updateTargets}.
 *
 * @param remotePluginId id of the plugin in a remote catalogue
 * @param discoverability the discoverability
 * @param shareTargets the share targets
 */
public record PluginShareUpdateTargetsParams(
        String remotePluginId,
        PluginShareUpdateDiscoverability discoverability,
        List<PluginShareTarget> shareTargets) implements ClientRequest<PluginShareUpdateTargetsResponse> {
    public PluginShareUpdateTargetsParams {
        Objects.requireNonNull(remotePluginId, "remotePluginId");
        Objects.requireNonNull(discoverability, "discoverability");
        shareTargets = Immutable.list(shareTargets, "shareTargets");
    }

    @Override
    public String method() {
        return "plugin/share/updateTargets";
    }

    @Override
    public Class<PluginShareUpdateTargetsResponse> resultType() {
        return PluginShareUpdateTargetsResponse.class;
    }
}
