package dev.codex4j.protocol.config.requirements;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An auto review requirements.
 *
 * @param requiredOnModels the required on models
 * @param ignoreRules the ignore rules
 */
public record AutoReviewRequirements(
        @OrNull @Nullable List<String> requiredOnModels,
        @OrNull @Nullable List<String> ignoreRules) {
    public AutoReviewRequirements {
        requiredOnModels = requiredOnModels == null ? null : Immutable.list(requiredOnModels, "requiredOnModels");
        ignoreRules = ignoreRules == null ? null : Immutable.list(ignoreRules, "ignoreRules");
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link AutoReviewRequirements}. */
    public static final class Builder {
        private @Nullable List<String> requiredOnModels;
        private @Nullable List<String> ignoreRules;

        private Builder() {}

        /** The required on models. */
        public Builder requiredOnModels(@Nullable List<String> requiredOnModels) {
            this.requiredOnModels = requiredOnModels;
            return this;
        }

        /** The ignore rules. */
        public Builder ignoreRules(@Nullable List<String> ignoreRules) {
            this.ignoreRules = ignoreRules;
            return this;
        }

        /** Makes the record. */
        public AutoReviewRequirements build() {
            return new AutoReviewRequirements(requiredOnModels, ignoreRules);
        }
    }
}
