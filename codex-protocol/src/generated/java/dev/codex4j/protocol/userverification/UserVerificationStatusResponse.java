package dev.codex4j.protocol.userverification;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.OrNull;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code userVerification/status}.
 *
 * @param credentialId the credential id
 * @param unavailableReason the unavailable reason
 * @param unavailableMessage the unavailable message
 */
@Experimental
public record UserVerificationStatusResponse(
        @OrNull @Nullable String credentialId,
        @OrNull @Nullable UserVerificationUnavailableReason unavailableReason,
        @OrNull @Nullable String unavailableMessage) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link UserVerificationStatusResponse}. */
    public static final class Builder {
        private @Nullable String credentialId;
        private @Nullable UserVerificationUnavailableReason unavailableReason;
        private @Nullable String unavailableMessage;

        private Builder() {}

        /** The credential id. */
        public Builder credentialId(@Nullable String credentialId) {
            this.credentialId = credentialId;
            return this;
        }

        /** The unavailable reason. */
        public Builder unavailableReason(@Nullable UserVerificationUnavailableReason unavailableReason) {
            this.unavailableReason = unavailableReason;
            return this;
        }

        /** The unavailable message. */
        public Builder unavailableMessage(@Nullable String unavailableMessage) {
            this.unavailableMessage = unavailableMessage;
            return this;
        }

        /** Makes the record. */
        public UserVerificationStatusResponse build() {
            return new UserVerificationStatusResponse(credentialId, unavailableReason, unavailableMessage);
        }
    }
}
