package dev.codex4j.protocol.account;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A thread usage.
 *
 * @param threadId id of the thread
 * @param estimatedUsageCreditsMicros the estimated usage credits micros
 * @param estimatedUsageUsdMicros the estimated usage usd micros
 * @param nativeUsageUsdMicros the native usage usd micros
 * @param groups the groups
 */
public record ThreadUsage(
        String threadId,
        long estimatedUsageCreditsMicros,
        @OrNull @Nullable Long estimatedUsageUsdMicros,
        @Optional @Nullable Long nativeUsageUsdMicros,
        List<ThreadUsageBreakdownGroup> groups) {
    public ThreadUsage {
        Objects.requireNonNull(threadId, "threadId");
        groups = Immutable.list(groups, "groups");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(
            String threadId, long estimatedUsageCreditsMicros, List<ThreadUsageBreakdownGroup> groups) {
        return new Builder(threadId, estimatedUsageCreditsMicros, groups);
    }

    /** Collects the values of a {@link ThreadUsage}. */
    public static final class Builder {
        private String threadId;
        private long estimatedUsageCreditsMicros;
        private @Nullable Long estimatedUsageUsdMicros;
        private @Nullable Long nativeUsageUsdMicros;
        private List<ThreadUsageBreakdownGroup> groups;

        private Builder(String threadId, long estimatedUsageCreditsMicros, List<ThreadUsageBreakdownGroup> groups) {
            this.threadId = threadId;
            this.estimatedUsageCreditsMicros = estimatedUsageCreditsMicros;
            this.groups = groups;
        }

        /** The estimated usage usd micros. */
        public Builder estimatedUsageUsdMicros(@Nullable Long estimatedUsageUsdMicros) {
            this.estimatedUsageUsdMicros = estimatedUsageUsdMicros;
            return this;
        }

        /** The native usage usd micros. */
        public Builder nativeUsageUsdMicros(@Nullable Long nativeUsageUsdMicros) {
            this.nativeUsageUsdMicros = nativeUsageUsdMicros;
            return this;
        }

        /** Makes the record. */
        public ThreadUsage build() {
            return new ThreadUsage(
                    threadId, estimatedUsageCreditsMicros, estimatedUsageUsdMicros, nativeUsageUsdMicros, groups);
        }
    }
}
