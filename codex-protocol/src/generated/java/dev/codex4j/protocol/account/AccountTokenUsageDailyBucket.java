package dev.codex4j.protocol.account;

import java.util.Objects;

/**
 * An account token usage daily bucket.
 *
 * @param startDate the start date
 * @param tokens the tokens
 */
public record AccountTokenUsageDailyBucket(String startDate, long tokens) {
    public AccountTokenUsageDailyBucket {
        Objects.requireNonNull(startDate, "startDate");
    }
}
