package dev.codex4j.protocol.server;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.OrNull;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code mock/experimentalMethod}.
 *
 * @param echoed the echoed
 */
@Experimental
public record MockExperimentalMethodResponse(@OrNull @Nullable String echoed) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link MockExperimentalMethodResponse}. */
    public static final class Builder {
        private @Nullable String echoed;

        private Builder() {}

        /** The echoed. */
        public Builder echoed(@Nullable String echoed) {
            this.echoed = echoed;
            return this;
        }

        /** Makes the record. */
        public MockExperimentalMethodResponse build() {
            return new MockExperimentalMethodResponse(echoed);
        }
    }
}
