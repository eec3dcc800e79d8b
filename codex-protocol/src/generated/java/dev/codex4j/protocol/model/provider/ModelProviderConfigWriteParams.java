package dev.codex4j.protocol.model.provider;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Closed;
import java.util.Objects;

/**
 * Parameters of {@code modelProvider/config/write}.
 *
 * @param settings the settings
 */
@Closed
public record ModelProviderConfigWriteParams(
        ProviderSettingsPatch settings) implements ClientRequest<ModelProviderConfigWriteResponse> {
    public ModelProviderConfigWriteParams {
        Objects.requireNonNull(settings, "settings");
    }

    @Override
    public String method() {
        return "modelProvider/config/write";
    }

    @Override
    public Class<ModelProviderConfigWriteResponse> resultType() {
        return ModelProviderConfigWriteResponse.class;
    }
}
