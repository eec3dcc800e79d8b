package dev.codex4j.protocol.thread.goal;

import dev.codex4j.protocol.json.OrNull;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code thread/goal/get}.
 *
 * @param goal the goal
 */
public record ThreadGoalGetResponse(@OrNull @Nullable ThreadGoal goal) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link ThreadGoalGetResponse}. */
    public static final class Builder {
        private @Nullable ThreadGoal goal;

        private Builder() {}

        /** The goal. */
        public Builder goal(@Nullable ThreadGoal goal) {
            this.goal = goal;
            return this;
        }

        /** Makes the record. */
        public ThreadGoalGetResponse build() {
            return new ThreadGoalGetResponse(goal);
        }
    }
}
