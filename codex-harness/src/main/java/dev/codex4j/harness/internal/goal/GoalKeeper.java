package dev.codex4j.harness.internal.goal;

import dev.codex4j.harness.model.TokenUsage;
import dev.codex4j.protocol.Change;
import dev.codex4j.protocol.thread.goal.ThreadGoal;
import dev.codex4j.protocol.thread.goal.ThreadGoalStatus;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the goal of one thread. Clients change it through the thread's worker, the model through tools, and turns book
 * on it what they use: safe for use by many threads, and calls nothing while it holds its lock. Whoever changes the
 * goal announces the change.
 */
public final class GoalKeeper {
    private static final int LONGEST_OBJECTIVE = 4000;

    private final String threadId;
    private final Clock clock;
    private final GoalProgress progress;
    private @Nullable ThreadGoal goal;
    private @Nullable String told;
    private boolean turnCounts;
    private boolean held;
    private boolean created;

    /**
     * What a client asks for.
     *
     * @param objective the new objective, null to keep the one there is
     * @param status the new status, null to keep it; a new goal is active
     * @param tokenBudget how the budget changes
     */
    public record Wish(@Nullable String objective, @Nullable ThreadGoalStatus status, Change<Long> tokenBudget) {}

    /**
     * What became of a wish.
     *
     * @param goal the goal now
     * @param edited whether the objective of an active goal is another one now
     */
    public record Outcome(ThreadGoal goal, boolean edited) {}

    public GoalKeeper(String threadId, Clock clock) {
        this.threadId = threadId;
        this.clock = clock;
        this.progress = new GoalProgress(clock);
    }

    /** The goal, null if there is none. */
    public synchronized @Nullable ThreadGoal goal() {
        return goal;
    }

    /** Goes on with a goal that was set in an earlier life of the thread. */
    public synchronized void recall(ThreadGoal earlier) {
        goal = earlier;
        follow(earlier);
    }

    /**
     * Sets a goal or changes the one there is.
     *
     * @throws GoalException if the wish makes no sense
     */
    public synchronized Outcome set(Wish wish) {
        String objective = wish.objective() == null ? null : checkedObjective(wish.objective());
        checkBudget(wish.tokenBudget().value());
        ThreadGoal before = goal;
        ThreadGoal.Builder changed;
        if (before != null) {
            changed = before.toBuilder()
                    .updatedAt(seconds())
                    .tokenBudget(wish.tokenBudget().apply(before.tokenBudget()));
        } else if (objective != null) {
            changed = fresh(objective).tokenBudget(wish.tokenBudget().value());
        } else {
            throw new GoalException("cannot update goal for thread " + threadId + ": no goal exists");
        }
        if (objective != null) {
            changed.objective(objective);
        }
        boolean spent = before != null && before.status().equals(ThreadGoalStatus.BUDGET_LIMITED);
        if (wish.status() != null && !(spent && wish.status().equals(ThreadGoalStatus.PAUSED))) {
            changed.status(wish.status());
        }
        ThreadGoal now = limited(changed.build());
        goal = now;
        follow(now);
        held = false;
        boolean edited = before != null
                && isActive(before)
                && isActive(now)
                && !before.objective().equals(now.objective());
        return new Outcome(now, edited);
    }

    /**
     * Sets a goal where there is none, or none that is not reached.
     *
     * @throws GoalException if there is one, or the new one makes no sense
     */
    synchronized ThreadGoal create(String objective, @Nullable Long tokenBudget) {
        String checked = checkedObjective(objective);
        checkBudget(tokenBudget);
        ThreadGoal before = goal;
        if (before != null && !before.status().equals(ThreadGoalStatus.COMPLETE)) {
            throw new GoalException("cannot create a new goal because this thread has an unfinished goal; "
                    + "complete the existing goal first");
        }
        ThreadGoal now = fresh(checked).tokenBudget(tokenBudget).build();
        goal = now;
        progress.stop();
        follow(now);
        held = false;
        told = null;
        created = true;
        return now;
    }

    /** Changes the status; null if there is no goal. */
    synchronized @Nullable ThreadGoal changeStatus(ThreadGoalStatus status) {
        ThreadGoal before = goal;
        if (before == null) {
            return null;
        }
        ThreadGoal now = before.toBuilder().status(status).updatedAt(seconds()).build();
        goal = now;
        follow(now);
        return now;
    }

    /** Takes the goal away; false if there was none. */
    public synchronized boolean clear() {
        boolean there = goal != null;
        goal = null;
        told = null;
        progress.stop();
        return there;
    }

    /**
     * A turn begins.
     *
     * @param counts whether what it uses counts; it does not while agent and user make a plan
     * @param continues whether it is one that pursues the goal, rather than one of the user's
     */
    synchronized void turnStarted(boolean counts, boolean continues) {
        turnCounts = counts;
        if (!continues) {
            told = null;
        }
        ThreadGoal current = goal;
        if (current != null) {
            follow(current);
        }
    }

    /** The model has used tokens. */
    synchronized void used(TokenUsage usage) {
        progress.add(usage);
    }

    /** Books what was spent since the last time; the goal as it is then, null if there is nothing to book. */
    public synchronized @Nullable ThreadGoal book() {
        ThreadGoal before = goal;
        GoalProgress.Spent spent = progress.take();
        if (before == null || spent.isNothing()) {
            return null;
        }
        ThreadGoal now = limited(before.toBuilder()
                .tokensUsed(before.tokensUsed() + spent.tokens())
                .timeUsedSeconds(before.timeUsedSeconds() + spent.seconds())
                .updatedAt(seconds())
                .build());
        goal = now;
        return now;
    }

    /** The turn is over. */
    synchronized void turnEnded() {
        turnCounts = false;
        progress.stop();
    }

    /** Starts no turns until the goal is set again or somebody comes to watch the thread. */
    synchronized void hold() {
        held = true;
    }

    /** Starts turns again. */
    public synchronized void release() {
        held = false;
    }

    /** The objective that the model has to be told of, null if it knows it; counts as told from now on. */
    synchronized @Nullable String tell() {
        ThreadGoal current = goal;
        if (current == null || current.objective().equals(told)) {
            return null;
        }
        told = current.objective();
        return told;
    }

    /** The objective of a goal that the model has just set, once: it is told in the form in which it stays known. */
    synchronized @Nullable String tellCreated() {
        boolean news = created;
        created = false;
        return news ? tell() : null;
    }

    /** The goal that a turn should be started for now, null if none should. */
    public synchronized @Nullable ThreadGoal pursued() {
        ThreadGoal current = goal;
        return current == null || held || !isActive(current) ? null : current;
    }

    static boolean isActive(ThreadGoal goal) {
        return goal.status().equals(ThreadGoalStatus.ACTIVE);
    }

    private void follow(ThreadGoal now) {
        if (isActive(now) && turnCounts) {
            progress.count();
        } else if (!isActive(now)) {
            progress.stop();
        }
    }

    private ThreadGoal.Builder fresh(String objective) {
        return ThreadGoal.builder()
                .threadId(threadId)
                .objective(objective)
                .status(ThreadGoalStatus.ACTIVE)
                .tokensUsed(0)
                .timeUsedSeconds(0)
                .createdAt(seconds())
                .updatedAt(seconds());
    }

    private static ThreadGoal limited(ThreadGoal goal) {
        Long budget = goal.tokenBudget();
        return isActive(goal) && budget != null && goal.tokensUsed() >= budget
                ? goal.toBuilder().status(ThreadGoalStatus.BUDGET_LIMITED).build()
                : goal;
    }

    private static String checkedObjective(String objective) {
        String stripped = objective.strip();
        if (stripped.isEmpty()) {
            throw new GoalException("goal objective must not be empty");
        }
        if (stripped.codePointCount(0, stripped.length()) > LONGEST_OBJECTIVE) {
            throw new GoalException("goal objective must be at most " + LONGEST_OBJECTIVE + " characters");
        }
        return stripped;
    }

    private static void checkBudget(@Nullable Long tokens) {
        if (tokens != null && tokens <= 0) {
            throw new GoalException("goal budgets must be positive when provided");
        }
    }

    private long seconds() {
        return clock.instant().getEpochSecond();
    }
}
