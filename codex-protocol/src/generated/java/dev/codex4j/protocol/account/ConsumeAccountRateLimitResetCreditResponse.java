package dev.codex4j.protocol.account;

import java.util.Objects;

/**
 * Answer to {@code account/rateLimitResetCredit/consume}.
 *
 * @param outcome the outcome
 */
public record ConsumeAccountRateLimitResetCreditResponse(ConsumeAccountRateLimitResetCreditOutcome outcome) {
    public ConsumeAccountRateLimitResetCreditResponse {
        Objects.requireNonNull(outcome, "outcome");
    }
}
