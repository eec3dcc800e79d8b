package dev.codex4j.protocol.config.requirements;

import dev.codex4j.protocol.json.OrNull;
import org.jspecify.annotations.Nullable;

/**
 * A feedback requirements.
 *
 * @param enabled whether it is on
 */
public record FeedbackRequirements(@OrNull @Nullable Boolean enabled) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link FeedbackRequirements}. */
    public static final class Builder {
        private @Nullable Boolean enabled;

        private Builder() {}

        /** Whether it is on. */
        public Builder enabled(@Nullable Boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /** Makes the record. */
        public FeedbackRequirements build() {
            return new FeedbackRequirements(enabled);
        }
    }
}
