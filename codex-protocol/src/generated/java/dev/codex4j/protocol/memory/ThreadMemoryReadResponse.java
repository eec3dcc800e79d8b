package dev.codex4j.protocol.memory;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.OrNull;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code thread/memory/read}.
 *
 * @param summary how the model sums up its reasoning
 */
@Experimental
public record ThreadMemoryReadResponse(@OrNull @Nullable String summary) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link ThreadMemoryReadResponse}. */
    public static final class Builder {
        private @Nullable String summary;

        private Builder() {}

        /** How the model sums up its reasoning. */
        public Builder summary(@Nullable String summary) {
            this.summary = summary;
            return this;
        }

        /** Makes the record. */
        public ThreadMemoryReadResponse build() {
            return new ThreadMemoryReadResponse(summary);
        }
    }
}
