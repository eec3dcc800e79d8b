package dev.codex4j.client;

import dev.codex4j.protocol.CodexException;
import dev.codex4j.protocol.ServerNotification;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A bounded queue between the connection, which puts, and one reader, who takes. Never loses an event silently. */
final class EventBuffer {
    private final int capacity;
    private final Duration limit;
    private final Consumer<EventBuffer> onClose;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ArrayDeque<ServerNotification> events = new ArrayDeque<>();
    private @Nullable CodexException problem;
    private boolean closed;

    EventBuffer(int capacity, Duration limit, Consumer<EventBuffer> onClose) {
        this.capacity = capacity;
        this.limit = limit;
        this.onClose = onClose;
    }

    /** Adds an event, waiting for room; ends the buffer with an error if there is none in time. */
    void put(ServerNotification event) throws InterruptedException {
        boolean late = false;
        lock.lockInterruptibly();
        try {
            long nanos = limit.toNanos();
            while (!closed && problem == null && events.size() >= capacity && !late) {
                late = nanos <= 0;
                nanos = late ? 0 : changed.awaitNanos(nanos);
            }
            if (late) {
                problem = new CodexException("The stream of events was ended: none was read for " + limit.toSeconds()
                        + " s while " + capacity + " were waiting. Read faster, or close streams that are not read.");
            } else if (!closed && problem == null) {
                events.add(event);
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        if (late) {
            onClose.accept(this);
        }
    }

    /** No more events come. Those that wait can still be read; then {@code reason} is thrown. */
    void fail(CodexException reason) {
        lock.lock();
        try {
            if (problem == null) {
                problem = reason;
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The next event, waiting for it; null if the buffer was closed by its reader. */
    @Nullable
    ServerNotification take() {
        try {
            lock.lockInterruptibly();
            try {
                while (!closed && problem == null && events.isEmpty()) {
                    changed.await();
                }
                ServerNotification event = closed ? null : events.poll();
                if (event == null && !closed && problem != null) {
                    throw problem;
                }
                changed.signalAll();
                return event;
            } finally {
                lock.unlock();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CodexException("The thread was interrupted while it waited for the next event.", interrupted);
        }
    }

    /** The reader wants no more. */
    void close() {
        lock.lock();
        try {
            closed = true;
            events.clear();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        onClose.accept(this);
    }
}
