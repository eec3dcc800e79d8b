package dev.codex4j.protocol.account.login;

import java.util.Objects;

/**
 * A gateway o auth prompt.
 *
 * @param loginId id of the login attempt
 * @param verificationUrl the verification url
 * @param userCode the user code
 */
public record GatewayOAuthPrompt(String loginId, String verificationUrl, String userCode) {
    public GatewayOAuthPrompt {
        Objects.requireNonNull(loginId, "loginId");
        Objects.requireNonNull(verificationUrl, "verificationUrl");
        Objects.requireNonNull(userCode, "userCode");
    }
}
