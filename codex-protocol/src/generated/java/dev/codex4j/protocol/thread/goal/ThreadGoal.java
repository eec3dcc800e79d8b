package dev.codex4j.protocol.thread.goal;

import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a thread works towards by itself.
 *
 * @param threadId id of the thread
 * @param objective the objective
 * @param status how it stands
 * @param tokenBudget most tokens to spend on it
 * @param tokensUsed tokens spent so far
 * @param timeUsedSeconds time spent so far, in seconds
 * @param createdAt when it was made, as Unix time in seconds
 * @param updatedAt when it last changed, as Unix time in seconds
 */
public record ThreadGoal(
        String threadId,
        String objective,
        ThreadGoalStatus status,
        @OrNull @Nullable Long tokenBudget,
        long tokensUsed,
        long timeUsedSeconds,
        long createdAt,
        long updatedAt) {
    public ThreadGoal {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(objective, "objective");
        Objects.requireNonNull(status, "status");
    }

    /** Starts a record; {@code build} tells what is missing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.threadId = threadId;
        builder.objective = objective;
        builder.status = status;
        builder.tokenBudget = tokenBudget;
        builder.tokensUsed = tokensUsed;
        builder.timeUsedSeconds = timeUsedSeconds;
        builder.createdAt = createdAt;
        builder.updatedAt = updatedAt;
        return builder;
    }

    /** Collects the values of a {@link ThreadGoal}. */
    public static final class Builder {
        private @Nullable String threadId;
        private @Nullable String objective;
        private @Nullable ThreadGoalStatus status;
        private @Nullable Long tokenBudget;
        private @Nullable Long tokensUsed;
        private @Nullable Long timeUsedSeconds;
        private @Nullable Long createdAt;
        private @Nullable Long updatedAt;

        private Builder() {}

        /** Id of the thread. */
        public Builder threadId(String threadId) {
            this.threadId = threadId;
            return this;
        }

        /** The objective. */
        public Builder objective(String objective) {
            this.objective = objective;
            return this;
        }

        /** How it stands. */
        public Builder status(ThreadGoalStatus status) {
            this.status = status;
            return this;
        }

        /** Most tokens to spend on it. */
        public Builder tokenBudget(@Nullable Long tokenBudget) {
            this.tokenBudget = tokenBudget;
            return this;
        }

        /** Tokens spent so far. */
        public Builder tokensUsed(long tokensUsed) {
            this.tokensUsed = tokensUsed;
            return this;
        }

        /** Time spent so far, in seconds. */
        public Builder timeUsedSeconds(long timeUsedSeconds) {
            this.timeUsedSeconds = timeUsedSeconds;
            return this;
        }

        /** When it was made, as Unix time in seconds. */
        public Builder createdAt(long createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        /** When it last changed, as Unix time in seconds. */
        public Builder updatedAt(long updatedAt) {
            this.updatedAt = updatedAt;
            return this;
        }

        /** Makes the record. */
        public ThreadGoal build() {
            return new ThreadGoal(
                    Objects.requireNonNull(threadId, "threadId"),
                    Objects.requireNonNull(objective, "objective"),
                    Objects.requireNonNull(status, "status"),
                    tokenBudget,
                    Objects.requireNonNull(tokensUsed, "tokensUsed"),
                    Objects.requireNonNull(timeUsedSeconds, "timeUsedSeconds"),
                    Objects.requireNonNull(createdAt, "createdAt"),
                    Objects.requireNonNull(updatedAt, "updatedAt"));
        }
    }
}
