package dev.codex4j.protocol.account;

import java.util.Objects;

/**
 * An account security setup notice.
 *
 * @param accountId id of the account
 * @param userId the user id
 * @param title the title
 * @param description the description, for people to read
 * @param action the action
 */
public record AccountSecuritySetupNotice(
        String accountId,
        String userId,
        String title,
        String description,
        AccountSecuritySetupAction action) {
    public AccountSecuritySetupNotice {
        Objects.requireNonNull(accountId, "accountId");
        Objects.requireNonNull(userId, "userId");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(action, "action");
    }
}
