package dev.codex4j.protocol.config.requirements;

import dev.codex4j.protocol.json.OrNull;
import org.jspecify.annotations.Nullable;

/**
 * A new thread model defaults.
 *
 * @param model name of the model
 * @param modelReasoningEffort the model reasoning effort
 * @param serviceTier service tier, a matter of price and speed
 */
public record NewThreadModelDefaults(
        @OrNull @Nullable String model,
        @OrNull @Nullable String modelReasoningEffort,
        @OrNull @Nullable String serviceTier) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link NewThreadModelDefaults}. */
    public static final class Builder {
        private @Nullable String model;
        private @Nullable String modelReasoningEffort;
        private @Nullable String serviceTier;

        private Builder() {}

        /** Name of the model. */
        public Builder model(@Nullable String model) {
            this.model = model;
            return this;
        }

        /** The model reasoning effort. */
        public Builder modelReasoningEffort(@Nullable String modelReasoningEffort) {
            this.modelReasoningEffort = modelReasoningEffort;
            return this;
        }

        /** Service tier, a matter of price and speed. */
        public Builder serviceTier(@Nullable String serviceTier) {
            this.serviceTier = serviceTier;
            return this;
        }

        /** Makes the record. */
        public NewThreadModelDefaults build() {
            return new NewThreadModelDefaults(model, modelReasoningEffort, serviceTier);
        }
    }
}
