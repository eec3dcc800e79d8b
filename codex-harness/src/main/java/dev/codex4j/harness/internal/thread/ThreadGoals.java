package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.harness.internal.goal.GoalException;
import dev.codex4j.harness.internal.goal.GoalKeeper;
import dev.codex4j.harness.internal.goal.GoalMeter;
import dev.codex4j.harness.internal.goal.GoalTools;
import dev.codex4j.harness.internal.turn.TurnInput;
import dev.codex4j.harness.internal.turn.TurnMeter;
import dev.codex4j.harness.tool.Tool;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.thread.goal.ThreadGoal;
import dev.codex4j.protocol.thread.goal.ThreadGoalClearResponse;
import dev.codex4j.protocol.thread.goal.ThreadGoalClearedNotification;
import dev.codex4j.protocol.thread.goal.ThreadGoalGetResponse;
import dev.codex4j.protocol.thread.goal.ThreadGoalSetParams;
import dev.codex4j.protocol.thread.goal.ThreadGoalSetResponse;
import dev.codex4j.protocol.thread.goal.ThreadGoalStatus;
import dev.codex4j.protocol.thread.goal.ThreadGoalUpdatedNotification;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The goal of a thread as its clients deal with it. Requests are answered on the thread's worker. */
final class ThreadGoals {
    private final ThreadIdentity identity;
    private final boolean enabled;
    private final GoalKeeper keeper;
    private final GoalMeter meter;

    /**
     * @param enabled whether threads may have goals
     * @param stored the goal that the thread had when it was loaded, null if it had none
     */
    ThreadGoals(ThreadIdentity identity, boolean enabled, Clock clock, IdGenerator ids, @Nullable ThreadGoal stored) {
        this.identity = identity;
        this.enabled = enabled;
        this.keeper = new GoalKeeper(identity.id(), clock);
        this.meter = new GoalMeter(keeper, ids);
        if (stored != null) {
            keeper.recall(stored);
        }
    }

    /** What the model may do with the goal. */
    List<Tool> tools() {
        return available() ? new GoalTools(keeper).all() : List.of();
    }

    /** Books what turns use. */
    TurnMeter meter() {
        return available() ? meter : TurnMeter.NONE;
    }

    /** Answers, then announces; a running turn is told of another objective. */
    void set(
            ThreadGoalSetParams params,
            @Nullable RunningTurn running,
            Reply<ThreadGoalSetResponse> reply,
            Consumer<ServerNotification> publish) {
        requireAvailable();
        ThreadGoalStatus status = params.status();
        if (status != null && status.asEnum() == ThreadGoalStatus.Known.UNRECOGNIZED) {
            throw Refusals.invalid("Invalid request: status: `" + status.value() + "` is no status of a goal");
        }
        if (running != null) {
            ThreadGoal booked = keeper.book();
            if (booked != null) {
                publish.accept(updated(booked, running.id()));
            }
        }
        GoalKeeper.Outcome outcome;
        try {
            outcome = keeper.set(new GoalKeeper.Wish(params.objective(), status, params.tokenBudget()));
        } catch (GoalException e) {
            throw Refusals.invalid(e.why());
        }
        reply.succeed(new ThreadGoalSetResponse(outcome.goal()));
        publish.accept(updated(outcome.goal(), null));
        if (outcome.edited() && running != null) {
            running.control().whisper(meter.edited(outcome.goal()));
        }
    }

    void get(Reply<ThreadGoalGetResponse> reply) {
        requireAvailable();
        reply.succeed(ThreadGoalGetResponse.builder().goal(keeper.goal()).build());
    }

    void clear(Reply<ThreadGoalClearResponse> reply, Consumer<ServerNotification> publish) {
        requireAvailable();
        boolean cleared = keeper.clear();
        reply.succeed(new ThreadGoalClearResponse(cleared));
        if (cleared) {
            publish.accept(new ThreadGoalClearedNotification(identity.id()));
        }
    }

    /** Tells somebody who begins to watch the thread how its goal stands. The goal is pursued again from here. */
    void attached(ThreadObserver observer) {
        if (available()) {
            ThreadGoal goal = keeper.goal();
            observer.tell(goal == null ? new ThreadGoalClearedNotification(identity.id()) : updated(goal, null));
            keeper.release();
        }
    }

    /** What to start a turn with now that nobody else wants one; null if there is nothing to pursue. */
    @Nullable
    TurnInput continuation() {
        return available() ? meter.continuation() : null;
    }

    /** Whether the thread goes on by itself as soon as nobody else wants anything. */
    boolean isPursued() {
        return available() && keeper.pursued() != null;
    }

    private boolean available() {
        return enabled && !identity.ephemeral();
    }

    private void requireAvailable() throws RpcException {
        if (!enabled) {
            throw Refusals.invalid("goals feature is disabled");
        }
        if (identity.ephemeral()) {
            throw Refusals.invalid("ephemeral thread does not support goals: " + identity.id());
        }
    }

    private ThreadGoalUpdatedNotification updated(ThreadGoal goal, @Nullable String turnId) {
        return ThreadGoalUpdatedNotification.builder(identity.id(), goal)
                .turnId(turnId)
                .build();
    }
}
