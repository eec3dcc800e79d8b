package dev.codex4j.protocol.model.provider;

import dev.codex4j.protocol.ClientRequest;

/** Parameters of {@code modelProvider/list}. */
public record ModelProviderListParams() implements ClientRequest<ModelProviderListResponse> {
    @Override
    public String method() {
        return "modelProvider/list";
    }

    @Override
    public Class<ModelProviderListResponse> resultType() {
        return ModelProviderListResponse.class;
    }
}
