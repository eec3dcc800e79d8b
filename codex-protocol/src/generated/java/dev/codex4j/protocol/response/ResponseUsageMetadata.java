package dev.codex4j.protocol.response;

import dev.codex4j.protocol.json.OrNull;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A response usage metadata.
 *
 * @param amount the amount
 * @param metadata the metadata
 */
public record ResponseUsageMetadata(@OrNull @Nullable String amount, @OrNull @Nullable JsonNode metadata) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link ResponseUsageMetadata}. */
    public static final class Builder {
        private @Nullable String amount;
        private @Nullable JsonNode metadata;

        private Builder() {}

        /** The amount. */
        public Builder amount(@Nullable String amount) {
            this.amount = amount;
            return this;
        }

        /** The metadata. */
        public Builder metadata(@Nullable JsonNode metadata) {
            this.metadata = metadata;
            return this;
        }

        /** Makes the record. */
        public ResponseUsageMetadata build() {
            return new ResponseUsageMetadata(amount, metadata);
        }
    }
}
