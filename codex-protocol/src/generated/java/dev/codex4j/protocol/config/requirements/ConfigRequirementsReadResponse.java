package dev.codex4j.protocol.config.requirements;

import dev.codex4j.protocol.json.OrNull;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code configRequirements/read}.
 *
 * @param supportsIndependentSpeedModes whether this applies: supports independent speed modes
 * @param requirements the requirements
 */
public record ConfigRequirementsReadResponse(
        @OrNull @Nullable Boolean supportsIndependentSpeedModes,
        @OrNull @Nullable ConfigRequirements requirements) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link ConfigRequirementsReadResponse}. */
    public static final class Builder {
        private @Nullable Boolean supportsIndependentSpeedModes;
        private @Nullable ConfigRequirements requirements;

        private Builder() {}

        /** Whether this applies: supports independent speed modes. */
        public Builder supportsIndependentSpeedModes(@Nullable Boolean supportsIndependentSpeedModes) {
            this.supportsIndependentSpeedModes = supportsIndependentSpeedModes;
            return this;
        }

        /** The requirements. */
        public Builder requirements(@Nullable ConfigRequirements requirements) {
            this.requirements = requirements;
            return this;
        }

        /** Makes the record. */
        public ConfigRequirementsReadResponse build() {
            return new ConfigRequirementsReadResponse(supportsIndependentSpeedModes, requirements);
        }
    }
}
