package dev.codex4j.protocol.thread.goal;

import dev.codex4j.protocol.Change;
import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code thread/goal/set}. Sets or changes the goal of a thread.
 *
 * @param threadId id of the thread
 * @param origin the origin
 * @param objective the objective
 * @param status how it stands
 * @param tokenBudget most tokens to spend; can be cleared
 */
public record ThreadGoalSetParams(
        String threadId,
        @Optional @Nullable ThreadGoalMutationOrigin origin,
        @Optional @Nullable String objective,
        @Optional @Nullable ThreadGoalStatus status,
        Change<Long> tokenBudget) implements ClientRequest<ThreadGoalSetResponse> {
    public ThreadGoalSetParams {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(tokenBudget, "tokenBudget");
    }

    @Override
    public String method() {
        return "thread/goal/set";
    }

    @Override
    public Class<ThreadGoalSetResponse> resultType() {
        return ThreadGoalSetResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId) {
        return new Builder(threadId);
    }

    /** Collects the values of a {@link ThreadGoalSetParams}. */
    public static final class Builder {
        private String threadId;
        private @Nullable ThreadGoalMutationOrigin origin;
        private @Nullable String objective;
        private @Nullable ThreadGoalStatus status;
        private Change<Long> tokenBudget = Change.keep();

        private Builder(String threadId) {
            this.threadId = threadId;
        }

        /** The origin. */
        public Builder origin(@Nullable ThreadGoalMutationOrigin origin) {
            this.origin = origin;
            return this;
        }

        /** The objective. */
        public Builder objective(@Nullable String objective) {
            this.objective = objective;
            return this;
        }

        /** How it stands. */
        public Builder status(@Nullable ThreadGoalStatus status) {
            this.status = status;
            return this;
        }

        /** Most tokens to spend; can be cleared. */
        public Builder tokenBudget(Change<Long> tokenBudget) {
            this.tokenBudget = tokenBudget;
            return this;
        }

        /** Makes the record. */
        public ThreadGoalSetParams build() {
            return new ThreadGoalSetParams(threadId, origin, objective, status, tokenBudget);
        }
    }
}
