package dev.codex4j.protocol.model.provider;

import dev.codex4j.protocol.ClientRequest;

/** Parameters of {@code modelProvider/capabilities/read}. */
public record ModelProviderCapabilitiesReadParams() implements ClientRequest<ModelProviderCapabilitiesReadResponse> {
    @Override
    public String method() {
        return "modelProvider/capabilities/read";
    }

    @Override
    public Class<ModelProviderCapabilitiesReadResponse> resultType() {
        return ModelProviderCapabilitiesReadResponse.class;
    }
}
