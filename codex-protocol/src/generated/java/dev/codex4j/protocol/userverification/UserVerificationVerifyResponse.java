package dev.codex4j.protocol.userverification;

import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * Answer to {@code userVerification/verify}.
 *
 * @param proof the proof
 */
@Experimental
public record UserVerificationVerifyResponse(UserVerificationProof proof) {
    public UserVerificationVerifyResponse {
        Objects.requireNonNull(proof, "proof");
    }
}
