package dev.codex4j.protocol.response;

import java.util.Objects;

/**
 * A configuration reasoning.
 *
 * @param effort how much the model thinks before it answers
 */
public record ConfigurationReasoning(String effort) {
    public ConfigurationReasoning {
        Objects.requireNonNull(effort, "effort");
    }
}
