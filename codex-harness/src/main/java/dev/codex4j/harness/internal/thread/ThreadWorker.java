package dev.codex4j.harness.internal.thread;

import dev.codex4j.protocol.internal.SerialQueue;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Does what a thread has to do, one action after the other, on whatever thread the executor has free. What an action
 * itself puts is done before anything else; what throws does not keep the rest from being done.
 */
final class ThreadWorker {
    private static final Logger LOG = System.getLogger(ThreadWorker.class.getName());
    private static final int CAPACITY = 1024;
    /** How often those who wait for room look whether the worker was closed meanwhile. */
    private static final Duration LOOK = Duration.ofSeconds(10);

    private final String threadId;
    private final SerialQueue<Action> mailbox;
    private final Deque<Action> ownActions = new ArrayDeque<>();
    private volatile @Nullable Thread busy;

    /** Something to do; {@code refusal} is done in its place if the worker gives up before. */
    private record Action(Runnable run, Runnable refusal) {}

    ThreadWorker(String threadId, Executor executor) {
        this.threadId = threadId;
        this.mailbox = new SerialQueue<>(CAPACITY, executor, this::work);
    }

    /**
     * False if the worker is closed and the action will not be done. Waits while the mailbox is full, whatever
     * interrupts the caller: nothing that happens may be lost.
     */
    boolean put(Runnable action) {
        return put(new Action(action, () -> {}));
    }

    /** Like {@link #put(Runnable)}, but what will not be done is refused, at once or when the worker gives up. */
    void put(Runnable action, Runnable refusal) {
        if (!put(new Action(action, refusal))) {
            refusal.run();
        }
    }

    private boolean put(Action action) {
        if (busy == Thread.currentThread()) {
            return ownActions.add(action);
        }
        boolean interrupted = false;
        try {
            while (!mailbox.isClosed()) {
                try {
                    if (mailbox.put(action, LOOK)) {
                        return true;
                    }
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            return false;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Like {@link #put}, but false instead of waiting. */
    boolean offer(Runnable action) {
        return mailbox.offer(new Action(action, () -> {}));
    }

    /** Takes nothing more; completes when all that was put is done. Idempotent. */
    CompletableFuture<Void> close() {
        mailbox.close();
        return mailbox.finished();
    }

    /** Takes nothing more and refuses what was put. */
    void abandon() {
        mailbox.discard().forEach(action -> action.refusal().run());
    }

    private void work(Action action) {
        busy = Thread.currentThread();
        try {
            for (Action next = action; next != null; next = ownActions.poll()) {
                try {
                    next.run().run();
                } catch (RuntimeException | Error e) {
                    LOG.log(Level.ERROR, "Thread " + threadId + " could not do something and goes on.", e);
                }
            }
        } finally {
            busy = null;
        }
    }
}
