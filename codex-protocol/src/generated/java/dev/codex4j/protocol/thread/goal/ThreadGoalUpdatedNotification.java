package dev.codex4j.protocol.thread.goal;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Notification {@code thread/goal/updated}.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param goal the goal
 */
public record ThreadGoalUpdatedNotification(
        String threadId,
        @OrNull @Nullable String turnId,
        ThreadGoal goal) implements ServerNotification {
    public ThreadGoalUpdatedNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(goal, "goal");
    }

    @Override
    public String method() {
        return "thread/goal/updated";
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId, ThreadGoal goal) {
        return new Builder(threadId, goal);
    }

    /** Collects the values of a {@link ThreadGoalUpdatedNotification}. */
    public static final class Builder {
        private String threadId;
        private @Nullable String turnId;
        private ThreadGoal goal;

        private Builder(String threadId, ThreadGoal goal) {
            this.threadId = threadId;
            this.goal = goal;
        }

        /** Id of the turn. */
        public Builder turnId(@Nullable String turnId) {
            this.turnId = turnId;
            return this;
        }

        /** Makes the record. */
        public ThreadGoalUpdatedNotification build() {
            return new ThreadGoalUpdatedNotification(threadId, turnId, goal);
        }
    }
}
