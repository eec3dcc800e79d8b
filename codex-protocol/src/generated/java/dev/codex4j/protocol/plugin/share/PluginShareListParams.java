package dev.codex4j.protocol.plugin.share;

import dev.codex4j.protocol.ClientRequest;

/** Parameters of {@code plugin/share/list}. */
public record PluginShareListParams() implements ClientRequest<PluginShareListResponse> {
    @Override
    public String method() {
        return "plugin/share/list";
    }

    @Override
    public Class<PluginShareListResponse> resultType() {
        return PluginShareListResponse.class;
    }
}
