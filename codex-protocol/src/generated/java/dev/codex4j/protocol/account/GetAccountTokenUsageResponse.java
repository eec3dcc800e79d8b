package dev.codex4j.protocol.account;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code account/usage/read}.
 *
 * @param summary how the model sums up its reasoning
 * @param dailyUsageBuckets the daily usage buckets
 * @param threadUsage the thread usage
 */
public record GetAccountTokenUsageResponse(
        AccountTokenUsageSummary summary,
        @OrNull @Nullable List<AccountTokenUsageDailyBucket> dailyUsageBuckets,
        @Optional @Nullable ThreadUsage threadUsage) {
    public GetAccountTokenUsageResponse {
        Objects.requireNonNull(summary, "summary");
        dailyUsageBuckets = dailyUsageBuckets == null ? null : Immutable.list(dailyUsageBuckets, "dailyUsageBuckets");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(AccountTokenUsageSummary summary) {
        return new Builder(summary);
    }

    /** Collects the values of a {@link GetAccountTokenUsageResponse}. */
    public static final class Builder {
        private AccountTokenUsageSummary summary;
        private @Nullable List<AccountTokenUsageDailyBucket> dailyUsageBuckets;
        private @Nullable ThreadUsage threadUsage;

        private Builder(AccountTokenUsageSummary summary) {
            this.summary = summary;
        }

        /** The daily usage buckets. */
        public Builder dailyUsageBuckets(@Nullable List<AccountTokenUsageDailyBucket> dailyUsageBuckets) {
            this.dailyUsageBuckets = dailyUsageBuckets;
            return this;
        }

        /** The thread usage. */
        public Builder threadUsage(@Nullable ThreadUsage threadUsage) {
            this.threadUsage = threadUsage;
            return this;
        }

        /** Makes the record. */
        public GetAccountTokenUsageResponse build() {
            return new GetAccountTokenUsageResponse(summary, dailyUsageBuckets, threadUsage);
        }
    }
}
