package dev.codex4j.protocol.feature;

import dev.codex4j.protocol.internal.Immutable;
import java.util.Map;

/**
 * Answer to {@code experimentalFeature/enablement/set}.
 *
 * @param enablement the enablement
 */
public record ExperimentalFeatureEnablementSetResponse(Map<String, Boolean> enablement) {
    public ExperimentalFeatureEnablementSetResponse {
        enablement = Immutable.map(enablement, "enablement");
    }
}
