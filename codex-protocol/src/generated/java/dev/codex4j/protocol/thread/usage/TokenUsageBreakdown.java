package dev.codex4j.protocol.thread.usage;

import dev.codex4j.protocol.json.Default;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tokens, by what they were used for.
 *
 * @param totalTokens all tokens
 * @param inputTokens tokens sent to the model
 * @param cachedInputTokens tokens sent that the provider had cached
 * @param cacheWriteInputTokens tokens sent that the provider put into its cache
 * @param outputTokens tokens the model produced
 * @param reasoningOutputTokens tokens the model spent on reasoning
 */
public record TokenUsageBreakdown(
        long totalTokens,
        long inputTokens,
        long cachedInputTokens,
        @Default("0") long cacheWriteInputTokens,
        long outputTokens,
        long reasoningOutputTokens) {
    /** Starts a record; {@code build} tells what is missing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link TokenUsageBreakdown}. */
    public static final class Builder {
        private @Nullable Long totalTokens;
        private @Nullable Long inputTokens;
        private @Nullable Long cachedInputTokens;
        private long cacheWriteInputTokens = 0;
        private @Nullable Long outputTokens;
        private @Nullable Long reasoningOutputTokens;

        private Builder() {}

        /** All tokens. */
        public Builder totalTokens(long totalTokens) {
            this.totalTokens = totalTokens;
            return this;
        }

        /** Tokens sent to the model. */
        public Builder inputTokens(long inputTokens) {
            this.inputTokens = inputTokens;
            return this;
        }

        /** Tokens sent that the provider had cached. */
        public Builder cachedInputTokens(long cachedInputTokens) {
            this.cachedInputTokens = cachedInputTokens;
            return this;
        }

        /** Tokens sent that the provider put into its cache. */
        public Builder cacheWriteInputTokens(long cacheWriteInputTokens) {
            this.cacheWriteInputTokens = cacheWriteInputTokens;
            return this;
        }

        /** Tokens the model produced. */
        public Builder outputTokens(long outputTokens) {
            this.outputTokens = outputTokens;
            return this;
        }

        /** Tokens the model spent on reasoning. */
        public Builder reasoningOutputTokens(long reasoningOutputTokens) {
            this.reasoningOutputTokens = reasoningOutputTokens;
            return this;
        }

        /** Makes the record. */
        public TokenUsageBreakdown build() {
            return new TokenUsageBreakdown(
                    Objects.requireNonNull(totalTokens, "totalTokens"),
                    Objects.requireNonNull(inputTokens, "inputTokens"),
                    Objects.requireNonNull(cachedInputTokens, "cachedInputTokens"),
                    cacheWriteInputTokens,
                    Objects.requireNonNull(outputTokens, "outputTokens"),
                    Objects.requireNonNull(reasoningOutputTokens, "reasoningOutputTokens"));
        }
    }
}
