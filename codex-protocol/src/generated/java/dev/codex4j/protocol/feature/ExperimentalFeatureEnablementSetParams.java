package dev.codex4j.protocol.feature;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.internal.Immutable;
import java.util.Map;

/**
 * Parameters of {@code experimentalFeature/enablement/set}.
 *
 * @param enablement the enablement
 */
public record ExperimentalFeatureEnablementSetParams(
        Map<String, Boolean> enablement) implements ClientRequest<ExperimentalFeatureEnablementSetResponse> {
    public ExperimentalFeatureEnablementSetParams {
        enablement = Immutable.map(enablement, "enablement");
    }

    @Override
    public String method() {
        return "experimentalFeature/enablement/set";
    }

    @Override
    public Class<ExperimentalFeatureEnablementSetResponse> resultType() {
        return ExperimentalFeatureEnablementSetResponse.class;
    }
}
