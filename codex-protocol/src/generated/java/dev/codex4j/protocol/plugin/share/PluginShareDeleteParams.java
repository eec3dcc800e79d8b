package dev.codex4j.protocol.plugin.share;

import dev.codex4j.protocol.ClientRequest;
import java.util.Objects;

/**
 * Parameters of {@code plugin/share/delete}.
 *
 * @param remotePluginId id of the plugin in a remote catalogue
 */
public record PluginShareDeleteParams(String remotePluginId) implements ClientRequest<PluginShareDeleteResponse> {
    public PluginShareDeleteParams {
        Objects.requireNonNull(remotePluginId, "remotePluginId");
    }

    @Override
    public String method() {
        return "plugin/share/delete";
    }

    @Override
    public Class<PluginShareDeleteResponse> resultType() {
        return PluginShareDeleteResponse.class;
    }
}
