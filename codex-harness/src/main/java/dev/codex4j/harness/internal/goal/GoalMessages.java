package dev.codex4j.harness.internal.goal;

import dev.codex4j.harness.internal.context.Prompts;
import dev.codex4j.harness.internal.history.InputItems;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.protocol.thread.goal.ThreadGoal;
import java.util.List;

/** What the model is told of a goal without the user's seeing it. */
final class GoalMessages {
    private final InputItems items;

    GoalMessages(InputItems items) {
        this.items = items;
    }

    /** The objective itself, as data and not as somebody's words. */
    RawJson objective(String objective) {
        return items.fact("goal_objective", objective);
    }

    /** Asks for more work. */
    RawJson goOn(ThreadGoal goal) {
        return message("goal-continuation", goal);
    }

    /** Asks to come to an end. */
    RawJson budgetReached(ThreadGoal goal) {
        return message("goal-budget-reached", goal);
    }

    /** Says that the objective is another one now. */
    RawJson edited(ThreadGoal goal) {
        return message("goal-edited", goal);
    }

    private RawJson message(String prompt, ThreadGoal goal) {
        Long budget = goal.tokenBudget();
        String text = Prompts.text(prompt)
                .replace("{budget}", budget == null ? "none" : budget + " tokens")
                .replace("{tokens}", Long.toString(goal.tokensUsed()))
                .replace("{seconds}", Long.toString(goal.timeUsedSeconds()))
                .replace("{objective}", goal.objective());
        return items.userMessage(
                List.of("<codex_internal_context source=\"goal\">\n" + text + "\n</codex_internal_context>"));
    }
}
