package dev.codex4j.protocol.userverification;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code userVerification/enroll}.
 *
 * @param credentialId the credential id
 * @param algorithm the algorithm
 * @param publicKey the public key
 */
@Experimental
public record UserVerificationEnrollResponse(
        String credentialId,
        @OrNull @Nullable String algorithm,
        @OrNull @Nullable String publicKey) {
    public UserVerificationEnrollResponse {
        Objects.requireNonNull(credentialId, "credentialId");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String credentialId) {
        return new Builder(credentialId);
    }

    /** Collects the values of a {@link UserVerificationEnrollResponse}. */
    public static final class Builder {
        private String credentialId;
        private @Nullable String algorithm;
        private @Nullable String publicKey;

        private Builder(String credentialId) {
            this.credentialId = credentialId;
        }

        /** The algorithm. */
        public Builder algorithm(@Nullable String algorithm) {
            this.algorithm = algorithm;
            return this;
        }

        /** The public key. */
        public Builder publicKey(@Nullable String publicKey) {
            this.publicKey = publicKey;
            return this;
        }

        /** Makes the record. */
        public UserVerificationEnrollResponse build() {
            return new UserVerificationEnrollResponse(credentialId, algorithm, publicKey);
        }
    }
}
