package dev.codex4j.protocol.server;

import java.util.Objects;

/**
 * Answer to {@code attestation/generate}.
 *
 * @param token the token
 */
public record AttestationGenerateResponse(String token) {
    public AttestationGenerateResponse {
        Objects.requireNonNull(token, "token");
    }

    @Override
    public String toString() {
        return "AttestationGenerateResponse[token=" + "***" + "]";
    }
}
