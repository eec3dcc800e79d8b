package dev.codex4j.harness.internal.server;

import dev.codex4j.harness.internal.thread.LoadedThreads;
import dev.codex4j.protocol.thread.goal.ThreadGoalClearParams;
import dev.codex4j.protocol.thread.goal.ThreadGoalGetParams;
import dev.codex4j.protocol.thread.goal.ThreadGoalSetParams;

/** Answers requests about the goals of loaded threads. */
final class GoalHandlers {
    private final LoadedThreads threads;

    GoalHandlers(LoadedThreads threads) {
        this.threads = threads;
    }

    void register(Router router) {
        router.on(
                ThreadGoalSetParams.class,
                (params, call) -> threads.require(params.threadId()).setGoal(params, call));
        router.on(
                ThreadGoalGetParams.class,
                (params, call) -> threads.require(params.threadId()).goal(call));
        router.on(
                ThreadGoalClearParams.class,
                (params, call) -> threads.require(params.threadId()).clearGoal(call));
    }
}
