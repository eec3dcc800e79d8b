package dev.codex4j.protocol.model;

import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A collaboration mode mask.
 *
 * @param name the name
 * @param mode the mode
 * @param model name of the model
 * @param reasoningEffort the reasoning effort
 */
public record CollaborationModeMask(
        String name,
        @OrNull @Nullable ModeKind mode,
        @OrNull @Nullable String model,
        @Name("reasoning_effort") @OrNull @Nullable String reasoningEffort) {
    public CollaborationModeMask {
        Objects.requireNonNull(name, "name");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** Collects the values of a {@link CollaborationModeMask}. */
    public static final class Builder {
        private String name;
        private @Nullable ModeKind mode;
        private @Nullable String model;
        private @Nullable String reasoningEffort;

        private Builder(String name) {
            this.name = name;
        }

        /** The mode. */
        public Builder mode(@Nullable ModeKind mode) {
            this.mode = mode;
            return this;
        }

        /** Name of the model. */
        public Builder model(@Nullable String model) {
            this.model = model;
            return this;
        }

        /** The reasoning effort. */
        public Builder reasoningEffort(@Nullable String reasoningEffort) {
            this.reasoningEffort = reasoningEffort;
            return this;
        }

        /** Makes the record. */
        public CollaborationModeMask build() {
            return new CollaborationModeMask(name, mode, model, reasoningEffort);
        }
    }
}
