package dev.codex4j.protocol.account;

import dev.codex4j.protocol.ClientRequest;

/** Parameters of {@code account/securitySetup/read}. */
public record GetAccountSecuritySetupParams() implements ClientRequest<GetAccountSecuritySetupResponse> {
    @Override
    public String method() {
        return "account/securitySetup/read";
    }

    @Override
    public Class<GetAccountSecuritySetupResponse> resultType() {
        return GetAccountSecuritySetupResponse.class;
    }
}
