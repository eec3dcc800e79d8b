package dev.codex4j.protocol.response;

import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An internal chat message metadata passthrough.
 *
 * @param turnId the turn id
 */
public record InternalChatMessageMetadataPassthrough(@Name("turn_id") @Optional @Nullable String turnId) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link InternalChatMessageMetadataPassthrough}. */
    public static final class Builder {
        private @Nullable String turnId;

        private Builder() {}

        /** The turn id. */
        public Builder turnId(@Nullable String turnId) {
            this.turnId = turnId;
            return this;
        }

        /** Makes the record. */
        public InternalChatMessageMetadataPassthrough build() {
            return new InternalChatMessageMetadataPassthrough(turnId);
        }
    }
}
