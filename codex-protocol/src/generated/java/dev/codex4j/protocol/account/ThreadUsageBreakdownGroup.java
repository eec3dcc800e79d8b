package dev.codex4j.protocol.account;

import dev.codex4j.protocol.json.OrNull;
import org.jspecify.annotations.Nullable;

/**
 * A thread usage breakdown group.
 *
 * @param model name of the model
 * @param reasoningEffort how much the model thinks before it answers
 * @param speed the speed
 * @param estimatedUsageCreditsMicros the estimated usage credits micros
 * @param netNewInputTokens the net new input tokens
 * @param cachedInputTokens tokens sent that the provider had cached
 * @param inputTokens tokens sent to the model
 * @param outputTokens tokens the model produced
 * @param totalTokens all tokens
 */
public record ThreadUsageBreakdownGroup(
        @OrNull @Nullable String model,
        @OrNull @Nullable String reasoningEffort,
        @OrNull @Nullable String speed,
        long estimatedUsageCreditsMicros,
        @OrNull @Nullable Long netNewInputTokens,
        @OrNull @Nullable Long cachedInputTokens,
        @OrNull @Nullable Long inputTokens,
        @OrNull @Nullable Long outputTokens,
        @OrNull @Nullable Long totalTokens) {
    /** Starts a record with the values it cannot do without. */
    public static Builder builder(long estimatedUsageCreditsMicros) {
        return new Builder(estimatedUsageCreditsMicros);
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder(estimatedUsageCreditsMicros);
        builder.model = model;
        builder.reasoningEffort = reasoningEffort;
        builder.speed = speed;
        builder.netNewInputTokens = netNewInputTokens;
        builder.cachedInputTokens = cachedInputTokens;
        builder.inputTokens = inputTokens;
        builder.outputTokens = outputTokens;
        builder.totalTokens = totalTokens;
        return builder;
    }

    /** Collects the values of a {@link ThreadUsageBreakdownGroup}. */
    public static final class Builder {
        private @Nullable String model;
        private @Nullable String reasoningEffort;
        private @Nullable String speed;
        private long estimatedUsageCreditsMicros;
        private @Nullable Long netNewInputTokens;
        private @Nullable Long cachedInputTokens;
        private @Nullable Long inputTokens;
        private @Nullable Long outputTokens;
        private @Nullable Long totalTokens;

        private Builder(long estimatedUsageCreditsMicros) {
            this.estimatedUsageCreditsMicros = estimatedUsageCreditsMicros;
        }

        /** Name of the model. */
        public Builder model(@Nullable String model) {
            this.model = model;
            return this;
        }

        /** How much the model thinks before it answers. */
        public Builder reasoningEffort(@Nullable String reasoningEffort) {
            this.reasoningEffort = reasoningEffort;
            return this;
        }

        /** The speed. */
        public Builder speed(@Nullable String speed) {
            this.speed = speed;
            return this;
        }

        /** The net new input tokens. */
        public Builder netNewInputTokens(@Nullable Long netNewInputTokens) {
            this.netNewInputTokens = netNewInputTokens;
            return this;
        }

        /** Tokens sent that the provider had cached. */
        public Builder cachedInputTokens(@Nullable Long cachedInputTokens) {
            this.cachedInputTokens = cachedInputTokens;
            return this;
        }

        /** Tokens sent to the model. */
        public Builder inputTokens(@Nullable Long inputTokens) {
            this.inputTokens = inputTokens;
            return this;
        }

        /** Tokens the model produced. */
        public Builder outputTokens(@Nullable Long outputTokens) {
            this.outputTokens = outputTokens;
            return this;
        }

        /** All tokens. */
        public Builder totalTokens(@Nullable Long totalTokens) {
            this.totalTokens = totalTokens;
            return this;
        }

        /** Makes the record. */
        public ThreadUsageBreakdownGroup build() {
            return new ThreadUsageBreakdownGroup(
                    model,
                    reasoningEffort,
                    speed,
                    estimatedUsageCreditsMicros,
                    netNewInputTokens,
                    cachedInputTokens,
                    inputTokens,
                    outputTokens,
                    totalTokens);
        }
    }
}
