package dev.codex4j.protocol.account;

import dev.codex4j.protocol.json.OrNull;
import org.jspecify.annotations.Nullable;

/**
 * The limits of an account and how much of them is used.
 *
 * @param limitId the limit id
 * @param limitName the limit name
 * @param normalModelSlug the normal model slug
 * @param primary the primary
 * @param secondary the secondary
 * @param credits the credits
 * @param individualLimit the individual limit
 * @param spendControlReached whether this applies: spend control reached
 * @param planType the plan type
 * @param rateLimitReachedType the rate limit reached type
 */
public record RateLimitSnapshot(
        @OrNull @Nullable String limitId,
        @OrNull @Nullable String limitName,
        @OrNull @Nullable String normalModelSlug,
        @OrNull @Nullable RateLimitWindow primary,
        @OrNull @Nullable RateLimitWindow secondary,
        @OrNull @Nullable CreditsSnapshot credits,
        @OrNull @Nullable SpendControlLimitSnapshot individualLimit,
        @OrNull @Nullable Boolean spendControlReached,
        @OrNull @Nullable PlanType planType,
        @OrNull @Nullable RateLimitReachedType rateLimitReachedType) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.limitId = limitId;
        builder.limitName = limitName;
        builder.normalModelSlug = normalModelSlug;
        builder.primary = primary;
        builder.secondary = secondary;
        builder.credits = credits;
        builder.individualLimit = individualLimit;
        builder.spendControlReached = spendControlReached;
        builder.planType = planType;
        builder.rateLimitReachedType = rateLimitReachedType;
        return builder;
    }

    /** Collects the values of a {@link RateLimitSnapshot}. */
    public static final class Builder {
        private @Nullable String limitId;
        private @Nullable String limitName;
        private @Nullable String normalModelSlug;
        private @Nullable RateLimitWindow primary;
        private @Nullable RateLimitWindow secondary;
        private @Nullable CreditsSnapshot credits;
        private @Nullable SpendControlLimitSnapshot individualLimit;
        private @Nullable Boolean spendControlReached;
        private @Nullable PlanType planType;
        private @Nullable RateLimitReachedType rateLimitReachedType;

        private Builder() {}

        /** The limit id. */
        public Builder limitId(@Nullable String limitId) {
            this.limitId = limitId;
            return this;
        }

        /** The limit name. */
        public Builder limitName(@Nullable String limitName) {
            this.limitName = limitName;
            return this;
        }

        /** The normal model slug. */
        public Builder normalModelSlug(@Nullable String normalModelSlug) {
            this.normalModelSlug = normalModelSlug;
            return this;
        }

        /** The primary. */
        public Builder primary(@Nullable RateLimitWindow primary) {
            this.primary = primary;
            return this;
        }

        /** The secondary. */
        public Builder secondary(@Nullable RateLimitWindow secondary) {
            this.secondary = secondary;
            return this;
        }

        /** The credits. */
        public Builder credits(@Nullable CreditsSnapshot credits) {
            this.credits = credits;
            return this;
        }

        /** The individual limit. */
        public Builder individualLimit(@Nullable SpendControlLimitSnapshot individualLimit) {
            this.individualLimit = individualLimit;
            return this;
        }

        /** Whether this applies: spend control reached. */
        public Builder spendControlReached(@Nullable Boolean spendControlReached) {
            this.spendControlReached = spendControlReached;
            return this;
        }

        /** The plan type. */
        public Builder planType(@Nullable PlanType planType) {
            this.planType = planType;
            return this;
        }

        /** The rate limit reached type. */
        public Builder rateLimitReachedType(@Nullable RateLimitReachedType rateLimitReachedType) {
            this.rateLimitReachedType = rateLimitReachedType;
            return this;
        }

        /** Makes the record. */
        public RateLimitSnapshot build() {
            return new RateLimitSnapshot(
                    limitId,
                    limitName,
                    normalModelSlug,
                    primary,
                    secondary,
                    credits,
                    individualLimit,
                    spendControlReached,
                    planType,
                    rateLimitReachedType);
        }
    }
}
