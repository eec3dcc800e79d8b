package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.turn.TurnRunner;
import dev.codex4j.protocol.internal.CheapThreads;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The turns of a thread, one after the other, and what waits for the one that runs to end. Used on the thread's worker
 * unless a method says otherwise.
 */
final class TurnSequence {
    private static final Logger LOG = System.getLogger(TurnSequence.class.getName());

    private final ThreadWorker worker;
    private final Executor executor;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private volatile boolean closing;
    private volatile @Nullable RunningTurn running;

    /** What waits for the running turn to end; {@code refuse} is run in its place if there will be no turn after it. */
    private record Waiting(Runnable run, Runnable refuse) {}

    TurnSequence(ThreadWorker worker, Executor executor) {
        this.worker = worker;
        this.executor = executor;
    }

    /** The turn that runs, null if none does. Callable by any thread. */
    @Nullable
    RunningTurn running() {
        return running;
    }

    /** Whether no other turn will be started. Callable by any thread. */
    boolean isClosing() {
        return closing;
    }

    /** Whether a turn could be started now. */
    boolean isFree() {
        return running == null && !closing;
    }

    /** Nothing else runs from now on. */
    void begin(RunningTurn turn) {
        running = turn;
    }

    /**
     * Does a turn's work on a thread of its own.
     *
     * @param ended takes the result, on the worker; whatever breaks, there is one
     */
    void carryOut(RunningTurn turn, Supplier<TurnRunner.Result> work, Consumer<TurnRunner.Result> ended) {
        try {
            executor.execute(() -> {
                TurnRunner.Result result = attempt(turn, work);
                worker.put(() -> ended.accept(result));
            });
        } catch (RejectedExecutionException e) {
            ended.accept(broken(turn, e));
        }
    }

    private static TurnRunner.Result attempt(RunningTurn turn, Supplier<TurnRunner.Result> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            return broken(turn, e);
        }
    }

    private static TurnRunner.Result broken(RunningTurn turn, Throwable cause) {
        LOG.log(Level.ERROR, "Turn " + turn.id() + " broke.", cause);
        return TurnRunner.Result.broken(cause);
    }

    /** The turn that ran has ended, though not all is said about it. */
    void end() {
        running = null;
    }

    /** Does what waited for the turn's end, until another turn runs; refuses it if there will be none. */
    void goOn() {
        if (closing) {
            finish();
            return;
        }
        while (running == null) {
            Waiting next = next();
            if (next == null) {
                return;
            }
            try {
                next.run().run();
            } catch (RuntimeException | Error e) {
                LOG.log(Level.ERROR, "What waited for a turn's end failed; the thread goes on.", e);
            }
        }
    }

    /** Does something when no turn runs, after what waits for that already. */
    void defer(Runnable action, Runnable refusal) {
        add(new Waiting(action, refusal), false);
    }

    /** Stops the turn that runs and does something before all else that waits for its end. */
    void interruptFor(RunningTurn turn, Runnable action, Runnable refusal) {
        add(new Waiting(action, refusal), true);
        turn.control().interrupt();
    }

    /** Does something as soon as no turn runs; the one that runs is stopped. */
    void whenFree(Runnable next) {
        RunningTurn turn = running;
        if (turn == null) {
            next.run();
        } else {
            add(new Waiting(next, () -> {}), false);
            turn.control().replace();
        }
    }

    /** Stops what runs; completes when no turn runs and none will. Callable by any thread, never waits. Idempotent. */
    CompletableFuture<Void> close() {
        closing = true;
        RunningTurn turn = running;
        if (turn != null) {
            // Not by way of the mailbox: a subscriber that does not listen may have filled it.
            turn.control().interrupt();
        }
        if (!worker.offer(this::awaitLast)) {
            Runnable waiter = () -> {
                if (!worker.put(this::awaitLast)) {
                    finish();
                }
            };
            try {
                executor.execute(waiter);
            } catch (RejectedExecutionException e) {
                CheapThreads.shared().execute(waiter);
            }
        }
        return over;
    }

    /** Refuses all that waits, whatever still runs. Callable by any thread. */
    void abandon() {
        closing = true;
        finish();
    }

    private void awaitLast() {
        RunningTurn turn = running;
        if (turn == null) {
            finish();
        } else {
            turn.control().interrupt();
        }
    }

    private void finish() {
        List<Waiting> refused;
        synchronized (waiting) {
            refused = List.copyOf(waiting);
            waiting.clear();
        }
        refused.forEach(each -> each.refuse().run());
        over.complete(null);
    }

    private void add(Waiting what, boolean first) {
        synchronized (waiting) {
            if (!over.isDone()) {
                if (first) {
                    waiting.addFirst(what);
                } else {
                    waiting.add(what);
                }
                return;
            }
        }
        what.refuse().run();
    }

    private @Nullable Waiting next() {
        synchronized (waiting) {
            return waiting.poll();
        }
    }
}
