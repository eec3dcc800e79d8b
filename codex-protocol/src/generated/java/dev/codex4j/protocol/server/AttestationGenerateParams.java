package dev.codex4j.protocol.server;

import dev.codex4j.protocol.ServerRequest;

/** Parameters of {@code attestation/generate}. */
public record AttestationGenerateParams() implements ServerRequest<AttestationGenerateResponse> {
    @Override
    public String method() {
        return "attestation/generate";
    }

    @Override
    public Class<AttestationGenerateResponse> resultType() {
        return AttestationGenerateResponse.class;
    }
}
