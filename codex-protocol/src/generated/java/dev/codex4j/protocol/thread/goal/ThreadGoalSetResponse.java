package dev.codex4j.protocol.thread.goal;

import java.util.Objects;

/**
 * Answer to {@code thread/goal/set}.
 *
 * @param goal the goal
 */
public record ThreadGoalSetResponse(ThreadGoal goal) {
    public ThreadGoalSetResponse {
        Objects.requireNonNull(goal, "goal");
    }
}
