package dev.codex4j.protocol.thread.usage;

import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tokens that a thread used.
 *
 * @param total since the thread began
 * @param last by the last request to the model
 * @param modelContextWindow size of the model's context, in tokens
 */
public record ThreadTokenUsage(
        TokenUsageBreakdown total,
        TokenUsageBreakdown last,
        @OrNull @Nullable Long modelContextWindow) {
    public ThreadTokenUsage {
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(last, "last");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(TokenUsageBreakdown total, TokenUsageBreakdown last) {
        return new Builder(total, last);
    }

    /** Collects the values of a {@link ThreadTokenUsage}. */
    public static final class Builder {
        private TokenUsageBreakdown total;
        private TokenUsageBreakdown last;
        private @Nullable Long modelContextWindow;

        private Builder(TokenUsageBreakdown total, TokenUsageBreakdown last) {
            this.total = total;
            this.last = last;
        }

        /** Size of the model's context, in tokens. */
        public Builder modelContextWindow(@Nullable Long modelContextWindow) {
            this.modelContextWindow = modelContextWindow;
            return this;
        }

        /** Makes the record. */
        public ThreadTokenUsage build() {
            return new ThreadTokenUsage(total, last, modelContextWindow);
        }
    }
}
