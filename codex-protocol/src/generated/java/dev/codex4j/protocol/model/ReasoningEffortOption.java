package dev.codex4j.protocol.model;

import java.util.Objects;

/**
 * A reasoning effort option.
 *
 * @param reasoningEffort how much the model thinks before it answers
 * @param description the description, for people to read
 */
public record ReasoningEffortOption(String reasoningEffort, String description) {
    public ReasoningEffortOption {
        Objects.requireNonNull(reasoningEffort, "reasoningEffort");
        Objects.requireNonNull(description, "description");
    }
}
