package dev.codex4j.protocol.config.requirements;

import dev.codex4j.protocol.json.OrNull;
import org.jspecify.annotations.Nullable;

/**
 * A models requirements.
 *
 * @param newThread the new thread
 */
public record ModelsRequirements(@OrNull @Nullable NewThreadModelDefaults newThread) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link ModelsRequirements}. */
    public static final class Builder {
        private @Nullable NewThreadModelDefaults newThread;

        private Builder() {}

        /** The new thread. */
        public Builder newThread(@Nullable NewThreadModelDefaults newThread) {
            this.newThread = newThread;
            return this;
        }

        /** Makes the record. */
        public ModelsRequirements build() {
            return new ModelsRequirements(newThread);
        }
    }
}
