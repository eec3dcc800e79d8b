package dev.codex4j.protocol.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A bounded queue whose entries one consumer takes in order, one at a time, on an executor's thread that is used only while
 * there is something to do. What the consumer throws is logged and does not stop the queue. Entries of one queue see the
 * effects of the entries before them.
 *
 * @param <T> the entries
 */
public final class SerialQueue<T> {
    private static final Logger LOG = System.getLogger(SerialQueue.class.getName());
    /** After so many entries the executor's thread is given back once, so that a UI thread can do other things too. */
    private static final int ENTRIES_A_RUN = 64;

    private final int capacity;
    private final Executor executor;
    private final Consumer<? super T> consumer;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ArrayDeque<T> entries = new ArrayDeque<>();
    private final CompletableFuture<Void> finished = new CompletableFuture<>();
    private boolean running;
    private boolean closed;

    /**
     * @param capacity how many entries may wait, at least 1
     * @param executor runs the consumer; if it refuses to, shared daemon threads do
     * @param consumer takes the entries; may block and throw
     */
    public SerialQueue(int capacity, Executor executor, Consumer<? super T> consumer) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1 but is " + capacity);
        }
        this.capacity = capacity;
        this.executor = executor;
        this.consumer = consumer;
    }

    /** Adds an entry if there is room; false if the queue is full or closed. Never waits. */
    public boolean offer(T entry) {
        lock.lock();
        try {
            if (closed || entries.size() >= capacity) {
                return false;
            }
            entries.add(entry);
            return true;
        } finally {
            startAndUnlock();
        }
    }

    /**
     * Adds an entry, waiting for room up to {@code limit}; false if there was none in that time or the queue is (or
     * becomes) closed.
     */
    public boolean put(T entry, Duration limit) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long nanos = limit.toNanos();
            while (!closed && entries.size() >= capacity) {
                if (nanos <= 0) {
                    return false;
                }
                nanos = changed.awaitNanos(nanos);
            }
            if (closed) {
                return false;
            }
            entries.add(entry);
            return true;
        } finally {
            startAndUnlock();
        }
    }

    /** How many entries wait, the one being consumed not counted. */
    public int size() {
        lock.lock();
        try {
            return entries.size();
        } finally {
            lock.unlock();
        }
    }

    /** Whether {@link #close} or {@link #discard} was called. */
    public boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** Takes no more entries; those that wait are still consumed. Idempotent; never waits; callable from the consumer. */
    public void close() {
        close(false);
    }

    /**
     * Like {@link #close}, but entries that wait are not consumed any more; one that is being consumed is let finish.
     *
     * @return the entries that waited
     */
    public List<T> discard() {
        return close(true);
    }

    /** Completes, on a thread of this queue's choice, when it was closed and the last entry has been consumed. */
    public CompletableFuture<Void> finished() {
        return finished.copy();
    }

    private List<T> close(boolean dropEntries) {
        List<T> dropped = List.of();
        boolean idle;
        lock.lock();
        try {
            closed = true;
            if (dropEntries) {
                dropped = List.copyOf(entries);
                entries.clear();
            }
            changed.signalAll();
            idle = !running && entries.isEmpty();
        } finally {
            lock.unlock();
        }
        if (idle) {
            finished.complete(null);
        }
        return dropped;
    }

    private void startAndUnlock() {
        boolean start = !running && !entries.isEmpty();
        running |= start;
        lock.unlock();
        if (start) {
            submit();
        }
    }

    private void submit() {
        try {
            executor.execute(this::run);
        } catch (RejectedExecutionException shutDown) {
            LOG.log(Level.WARNING, "The executor for callbacks takes no more work; shared threads run them now.");
            CheapThreads.shared().execute(this::run);
        }
    }

    private void run() {
        for (int count = 0; count < ENTRIES_A_RUN; count++) {
            T entry = next();
            if (entry == null) {
                return;
            }
            consume(entry);
        }
        submit();
    }

    private @Nullable T next() {
        boolean last;
        lock.lock();
        try {
            T entry = entries.poll();
            if (entry != null) {
                changed.signal();
                return entry;
            }
            running = false;
            last = closed;
        } finally {
            lock.unlock();
        }
        if (last) {
            finished.complete(null);
        }
        return null;
    }

    private void consume(T entry) {
        try {
            consumer.accept(entry);
        } catch (RuntimeException | Error thrown) {
            LOG.log(Level.WARNING, "A callback threw; its connection goes on.", thrown);
        }
    }
}
