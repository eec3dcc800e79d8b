package dev.codex4j.protocol.account.login;

import dev.codex4j.protocol.ClientRequest;

/** Parameters of {@code account/logout}. Signs out. */
public record LogoutAccountParams() implements ClientRequest<LogoutAccountResponse> {
    @Override
    public String method() {
        return "account/logout";
    }

    @Override
    public Class<LogoutAccountResponse> resultType() {
        return LogoutAccountResponse.class;
    }
}
