package dev.codex4j.protocol.plugin.share;

import dev.codex4j.protocol.ClientRequest;
import java.util.Objects;

/**
 * Parameters of {@code plugin/share/checkout}.
 *
 * @param remotePluginId id of the plugin in a remote catalogue
 */
public record PluginShareCheckoutParams(String remotePluginId) implements ClientRequest<PluginShareCheckoutResponse> {
    public PluginShareCheckoutParams {
        Objects.requireNonNull(remotePluginId, "remotePluginId");
    }

    @Override
    public String method() {
        return "plugin/share/checkout";
    }

    @Override
    public Class<PluginShareCheckoutResponse> resultType() {
        return PluginShareCheckoutResponse.class;
    }
}
