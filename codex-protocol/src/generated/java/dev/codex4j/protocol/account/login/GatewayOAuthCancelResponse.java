package dev.codex4j.protocol.account.login;

/** Answer to {@code account/gatewayOAuth/cancel}. */
public record GatewayOAuthCancelResponse() {}
