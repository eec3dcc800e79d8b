package dev.codex4j.protocol.account;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Answer to {@code account/rateLimits/read}.
 *
 * @param ordinaryUsageAllowed whether this applies: ordinary usage allowed
 * @param rateLimits the limits and how much of them is used
 * @param rateLimitsByLimitId the rate limits by limit id
 * @param rateLimitResetCredits the rate limit reset credits
 * @param accountId id of the account
 * @param rateLimitUpsell the rate limit upsell
 */
public record GetAccountRateLimitsResponse(
        @OrNull @Nullable Boolean ordinaryUsageAllowed,
        RateLimitSnapshot rateLimits,
        @OrNull @Nullable Map<String, RateLimitSnapshot> rateLimitsByLimitId,
        @OrNull @Nullable RateLimitResetCreditsSummary rateLimitResetCredits,
        @OrNull @Nullable String accountId,
        @OrNull @Nullable JsonNode rateLimitUpsell) {
    public GetAccountRateLimitsResponse {
        Objects.requireNonNull(rateLimits, "rateLimits");
        rateLimitsByLimitId = rateLimitsByLimitId == null ? null : Immutable.map(rateLimitsByLimitId, "rateLimitsByLimitId");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(RateLimitSnapshot rateLimits) {
        return new Builder(rateLimits);
    }

    /** Collects the values of a {@link GetAccountRateLimitsResponse}. */
    public static final class Builder {
        private @Nullable Boolean ordinaryUsageAllowed;
        private RateLimitSnapshot rateLimits;
        private @Nullable Map<String, RateLimitSnapshot> rateLimitsByLimitId;
        private @Nullable RateLimitResetCreditsSummary rateLimitResetCredits;
        private @Nullable String accountId;
        private @Nullable JsonNode rateLimitUpsell;

        private Builder(RateLimitSnapshot rateLimits) {
            this.rateLimits = rateLimits;
        }

        /** Whether this applies: ordinary usage allowed. */
        public Builder ordinaryUsageAllowed(@Nullable Boolean ordinaryUsageAllowed) {
            this.ordinaryUsageAllowed = ordinaryUsageAllowed;
            return this;
        }

        /** The rate limits by limit id. */
        public Builder rateLimitsByLimitId(@Nullable Map<String, RateLimitSnapshot> rateLimitsByLimitId) {
            this.rateLimitsByLimitId = rateLimitsByLimitId;
            return this;
        }

        /** The rate limit reset credits. */
        public Builder rateLimitResetCredits(@Nullable RateLimitResetCreditsSummary rateLimitResetCredits) {
            this.rateLimitResetCredits = rateLimitResetCredits;
            return this;
        }

        /** Id of the account. */
        public Builder accountId(@Nullable String accountId) {
            this.accountId = accountId;
            return this;
        }

        /** The rate limit upsell. */
        public Builder rateLimitUpsell(@Nullable JsonNode rateLimitUpsell) {
            this.rateLimitUpsell = rateLimitUpsell;
            return this;
        }

        /** Makes the record. */
        public GetAccountRateLimitsResponse build() {
            return new GetAccountRateLimitsResponse(
                    ordinaryUsageAllowed,
                    rateLimits,
                    rateLimitsByLimitId,
                    rateLimitResetCredits,
                    accountId,
                    rateLimitUpsell);
        }
    }
}
