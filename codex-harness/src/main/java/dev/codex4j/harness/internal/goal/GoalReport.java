package dev.codex4j.harness.internal.goal;

import dev.codex4j.protocol.thread.goal.ThreadGoal;
import dev.codex4j.protocol.thread.goal.ThreadGoalStatus;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A goal as the model sees it. */
final class GoalReport {
    private static final String FINAL_REPORT =
            "The goal is reached. Tell the user briefly what it took, from the figures in `goal`: the tokens used and "
                    + "the budget if there was one, and the time in words if it is more than 0 seconds.";

    private GoalReport() {}

    static String of(@Nullable ThreadGoal goal) {
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        if (goal == null) {
            return report.putNull("goal")
                    .putNull("remainingTokens")
                    .putNull("completionBudgetReport")
                    .toString();
        }
        Long budget = goal.tokenBudget();
        ObjectNode shown = report.putObject("goal")
                .put("threadId", goal.threadId())
                .put("objective", goal.objective())
                .put("status", goal.status().value());
        if (budget != null) {
            shown.put("tokenBudget", budget);
        }
        shown.put("tokensUsed", goal.tokensUsed())
                .put("timeUsedSeconds", goal.timeUsedSeconds())
                .put("createdAt", goal.createdAt())
                .put("updatedAt", goal.updatedAt());
        boolean reached = goal.status().equals(ThreadGoalStatus.COMPLETE);
        return report.put("remainingTokens", budget == null ? null : (Long) Math.max(0, budget - goal.tokensUsed()))
                .put(
                        "completionBudgetReport",
                        reached && (budget != null || goal.timeUsedSeconds() > 0) ? FINAL_REPORT : null)
                .toString();
    }
}
