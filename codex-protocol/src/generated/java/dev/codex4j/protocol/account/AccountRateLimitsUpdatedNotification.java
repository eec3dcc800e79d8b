package dev.codex4j.protocol.account;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code account/rateLimits/updated}. The limits of the account changed.
 *
 * @param rateLimits the limits and how much of them is used
 */
public record AccountRateLimitsUpdatedNotification(RateLimitSnapshot rateLimits) implements ServerNotification {
    public AccountRateLimitsUpdatedNotification {
        Objects.requireNonNull(rateLimits, "rateLimits");
    }

    @Override
    public String method() {
        return "account/rateLimits/updated";
    }
}
