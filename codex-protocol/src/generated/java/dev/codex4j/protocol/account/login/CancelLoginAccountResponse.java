package dev.codex4j.protocol.account.login;

import java.util.Objects;

/**
 * Answer to {@code account/login/cancel}.
 *
 * @param status how it stands
 */
public record CancelLoginAccountResponse(CancelLoginAccountStatus status) {
    public CancelLoginAccountResponse {
        Objects.requireNonNull(status, "status");
    }
}
