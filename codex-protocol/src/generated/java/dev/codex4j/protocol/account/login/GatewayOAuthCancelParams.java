package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.ClientRequest;

/** Parameters of {@code account/gatewayOAuth/cancel}. */
public record GatewayOAuthCancelParams() implements ClientRequest<GatewayOAuthCancelResponse> {
    @Override
    public String method() {
        return "account/gatewayOAuth/cancel";
    }

    @Override
    public Class<GatewayOAuthCancelResponse> resultType() {
        return GatewayOAuthCancelResponse.class;
    }
}
