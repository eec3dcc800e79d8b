package dev.codex4j.protocol.account;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rate limit reset credits summary.
 *
 * @param availableCount the available count
 * @param credits the credits
 */
public record RateLimitResetCreditsSummary(long availableCount, @OrNull @Nullable List<RateLimitResetCredit> credits) {
    public RateLimitResetCreditsSummary {
        credits = credits == null ? null : Immutable.list(credits, "credits");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(long availableCount) {
        return new Builder(availableCount);
    }

    /** Collects the values of a {@link RateLimitResetCreditsSummary}. */
    public static final class Builder {
        private long availableCount;
        private @Nullable List<RateLimitResetCredit> credits;

        private Builder(long availableCount) {
            this.availableCount = availableCount;
        }

        /** The credits. */
        public Builder credits(@Nullable List<RateLimitResetCredit> credits) {
            this.credits = credits;
            return this;
        }

        /** Makes the record. */
        public RateLimitResetCreditsSummary build() {
            return new RateLimitResetCreditsSummary(availableCount, credits);
        }
    }
}
