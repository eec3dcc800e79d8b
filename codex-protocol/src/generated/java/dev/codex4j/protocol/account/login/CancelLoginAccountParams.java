package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.ClientRequest;
import java.util.Objects;

/**
 * Parameters of {@code account/login/cancel}. Gives up signing in.
 *
 * @param loginId id of the login attempt
 */
public record CancelLoginAccountParams(String loginId) implements ClientRequest<CancelLoginAccountResponse> {
    public CancelLoginAccountParams {
        Objects.requireNonNull(loginId, "loginId");
    }

    @Override
    public String method() {
        return "account/login/cancel";
    }

    @Override
    public Class<CancelLoginAccountResponse> resultType() {
        return CancelLoginAccountResponse.class;
    }
}
