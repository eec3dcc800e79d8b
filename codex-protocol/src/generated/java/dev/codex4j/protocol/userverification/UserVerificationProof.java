package dev.codex4j.protocol.userverification;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.Closed;
import java.util.Objects;

/**
 * A user verification proof.
 *
 * @param credentialId the credential id
 * @param signature the signature
 */
@Experimental
@Closed
public record UserVerificationProof(String credentialId, String signature) {
    public UserVerificationProof {
        Objects.requireNonNull(credentialId, "credentialId");
        Objects.requireNonNull(signature, "signature");
    }
}
