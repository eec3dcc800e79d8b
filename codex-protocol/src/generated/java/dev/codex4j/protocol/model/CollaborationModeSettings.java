package dev.codex4j.protocol.model;

import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A settings.
 *
 * @param model name of the model
 * @param reasoningEffort the reasoning effort
 * @param developerInstructions the developer instructions
 */
public record CollaborationModeSettings(
        String model,
        @Name("reasoning_effort") @OrNull @Nullable String reasoningEffort,
        @Name("developer_instructions") @OrNull @Nullable String developerInstructions) {
    public CollaborationModeSettings {
        Objects.requireNonNull(model, "model");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String model) {
        return new Builder(model);
    }

    /** Collects the values of a {@link CollaborationModeSettings}. */
    public static final class Builder {
        private String model;
        private @Nullable String reasoningEffort;
        private @Nullable String developerInstructions;

        private Builder(String model) {
            this.model = model;
        }

        /** The reasoning effort. */
        public Builder reasoningEffort(@Nullable String reasoningEffort) {
            this.reasoningEffort = reasoningEffort;
            return this;
        }

        /** The developer instructions. */
        public Builder developerInstructions(@Nullable String developerInstructions) {
            this.developerInstructions = developerInstructions;
            return this;
        }

        /** Makes the record. */
        public CollaborationModeSettings build() {
            return new CollaborationModeSettings(model, reasoningEffort, developerInstructions);
        }
    }
}
