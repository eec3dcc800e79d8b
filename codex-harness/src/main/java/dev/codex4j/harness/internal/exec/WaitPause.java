package dev.codex4j.harness.internal.exec;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Stops the clock of a thread's waits for its commands while people are busy with questions that clients ask them
 * elsewhere: no wait ends before they are done. Safe for use by many threads.
 */
public final class WaitPause {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long questions;
    private long pausedSince;
    private long pausedBefore;

    /** One question more is open; how many there are now. */
    public long begin() {
        lock.lock();
        try {
            if (questions == 0) {
                pausedSince = System.nanoTime();
            }
            questions++;
            return questions;
        } finally {
            lock.unlock();
        }
    }

    /** One question is answered; how many are left, empty if there was none. */
    public OptionalLong end() {
        lock.lock();
        try {
            if (questions == 0) {
                return OptionalLong.empty();
            }
            questions--;
            if (questions == 0) {
                pausedBefore += System.nanoTime() - pausedSince;
                changed.signalAll();
            }
            return OptionalLong.of(questions);
        } finally {
            lock.unlock();
        }
    }

    /** Lets those look again who wait. */
    void wake() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until something is done or the time is over, and then until no question is open. Whoever completes the future
     * calls {@link #wake}.
     *
     * @throws InterruptedException if the waiting thread is interrupted
     */
    void await(CompletableFuture<?> done, Duration limit) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long from = System.nanoTime() - paused();
            while (true) {
                if (questions > 0) {
                    changed.await();
                    continue;
                }
                long left = limit.toNanos() - (System.nanoTime() - paused() - from);
                if (done.isDone() || left <= 0) {
                    return;
                }
                changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    private long paused() {
        return questions == 0 ? pausedBefore : pausedBefore + System.nanoTime() - pausedSince;
    }
}
