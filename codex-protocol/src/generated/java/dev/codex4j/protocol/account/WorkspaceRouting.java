package dev.codex4j.protocol.account;

import java.util.Objects;

/**
 * A workspace routing.
 *
 * @param chatgptAccountId the chatgpt account id
 * @param backendOrigin the backend origin
 * @param accountRoutingOverride the account routing override
 */
public record WorkspaceRouting(
        String chatgptAccountId,
        String backendOrigin,
        AccountRoutingOverride accountRoutingOverride) {
    public WorkspaceRouting {
        Objects.requireNonNull(chatgptAccountId, "chatgptAccountId");
        Objects.requireNonNull(backendOrigin, "backendOrigin");
        Objects.requireNonNull(accountRoutingOverride, "accountRoutingOverride");
    }
}
