package dev.codex4j.protocol.model.provider;

import java.util.Objects;

/**
 * Answer to {@code modelProvider/config/write}.
 *
 * @param provider the provider
 */
public record ModelProviderConfigWriteResponse(ModelProviderSummary provider) {
    public ModelProviderConfigWriteResponse {
        Objects.requireNonNull(provider, "provider");
    }
}
