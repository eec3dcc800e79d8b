package dev.codex4j.protocol.account;

import dev.codex4j.protocol.json.OrNull;
import org.jspecify.annotations.Nullable;

/**
 * An account token usage summary.
 *
 * @param lifetimeTokens the lifetime tokens
 * @param peakDailyTokens the peak daily tokens
 * @param longestRunningTurnSec the longest running turn sec
 * @param currentStreakDays the current streak days
 * @param longestStreakDays the longest streak days
 */
public record AccountTokenUsageSummary(
        @OrNull @Nullable Long lifetimeTokens,
        @OrNull @Nullable Long peakDailyTokens,
        @OrNull @Nullable Long longestRunningTurnSec,
        @OrNull @Nullable Long currentStreakDays,
        @OrNull @Nullable Long longestStreakDays) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link AccountTokenUsageSummary}. */
    public static final class Builder {
        private @Nullable Long lifetimeTokens;
        private @Nullable Long peakDailyTokens;
        private @Nullable Long longestRunningTurnSec;
        private @Nullable Long currentStreakDays;
        private @Nullable Long longestStreakDays;

        private Builder() {}

        /** The lifetime tokens. */
        public Builder lifetimeTokens(@Nullable Long lifetimeTokens) {
            this.lifetimeTokens = lifetimeTokens;
            return this;
        }

        /** The peak daily tokens. */
        public Builder peakDailyTokens(@Nullable Long peakDailyTokens) {
            this.peakDailyTokens = peakDailyTokens;
            return this;
        }

        /** The longest running turn sec. */
        public Builder longestRunningTurnSec(@Nullable Long longestRunningTurnSec) {
            this.longestRunningTurnSec = longestRunningTurnSec;
            return this;
        }

        /** The current streak days. */
        public Builder currentStreakDays(@Nullable Long currentStreakDays) {
            this.currentStreakDays = currentStreakDays;
            return this;
        }

        /** The longest streak days. */
        public Builder longestStreakDays(@Nullable Long longestStreakDays) {
            this.longestStreakDays = longestStreakDays;
            return this;
        }

        /** Makes the record. */
        public AccountTokenUsageSummary build() {
            return new AccountTokenUsageSummary(
                    lifetimeTokens, peakDailyTokens, longestRunningTurnSec, currentStreakDays, longestStreakDays);
        }
    }
}
