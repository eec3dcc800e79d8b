package dev.codex4j.harness.internal.server;

import dev.codex4j.harness.internal.thread.GoalRequests;
import dev.codex4j.protocol.thread.goal.ThreadGoalClearParams;
import dev.codex4j.protocol.thread.goal.ThreadGoalGetParams;
import dev.codex4j.protocol.thread.goal.ThreadGoalSetParams;

/** Answers requests about the goals of threads. */
final class GoalHandlers {
    private final GoalRequests goals;

    GoalHandlers(GoalRequests goals) {
        this.goals = goals;
    }

    void register(Router router) {
        router.on(ThreadGoalSetParams.class, goals::set);
        router.on(ThreadGoalGetParams.class, goals::get);
        router.on(ThreadGoalClearParams.class, goals::clear);
    }
}
