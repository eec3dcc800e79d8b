package dev.codex4j.protocol.rpc;

import dev.codex4j.protocol.TransportException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Two ends in one JVM. Messages are handed over by reference, on the sender's thread, without JSON and without copying: what
 * is sent must not be changed afterwards. A receiver that does not keep up slows down exactly those who send to it.
 */
public final class InProcessTransport implements Transport {
    private static final int EARLY_MESSAGES = 128;
    private static final Duration EARLY_WAIT = Duration.ofSeconds(30);

    private final Mailbox incoming;
    private final Mailbox outgoing;
    private final AtomicBoolean over;

    private InProcessTransport(Mailbox incoming, Mailbox outgoing, AtomicBoolean over) {
        this.incoming = incoming;
        this.outgoing = outgoing;
        this.over = over;
    }

    /** Two connected ends. */
    public static Pair pair() {
        Mailbox toServer = new Mailbox();
        Mailbox toClient = new Mailbox();
        AtomicBoolean over = new AtomicBoolean();
        return new Pair(
                new InProcessTransport(toClient, toServer, over), new InProcessTransport(toServer, toClient, over));
    }

    @Override
    public void start(Inbound inbound) {
        incoming.open(inbound);
    }

    @Override
    public void send(Message message) {
        requireOpen(message);
        try {
            if (!outgoing.deliver(message, EARLY_WAIT)) {
                requireOpen(message);
                throw new TransportException("The " + message + " was not sent: the other end was never connected.");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TransportException(
                    "The thread was interrupted before the " + message + " was sent.", interrupted);
        }
    }

    @Override
    public boolean offer(Message.Failure refusal) {
        try {
            return !over.get() && outgoing.deliver(refusal, Duration.ZERO);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        if (over.compareAndSet(false, true)) {
            outgoing.end(new TransportException("The connection is lost: the other side ended it."));
            incoming.end(new TransportException("The connection was closed by this side."));
        }
    }

    private void requireOpen(Message message) {
        if (over.get()) {
            throw new TransportException("The " + message + " was not sent: the connection is closed.");
        }
    }

    /**
     * The two ends.
     *
     * @param client the end to hand to a client
     * @param server the end to hand to a server
     */
    public record Pair(Transport client, Transport server) {}

    /** One direction: a few messages wait until the receiving end is started, later ones go straight to it. */
    private static final class Mailbox {
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition changed = lock.newCondition();
        private final ArrayDeque<Message> early = new ArrayDeque<>();
        private @Nullable Inbound receiver;
        private boolean caughtUp;
        private @Nullable TransportException ended;

        /** Takes over: first what came early, in order, then everything else. */
        void open(Inbound inbound) {
            lock.lock();
            try {
                if (receiver != null) {
                    throw new IllegalStateException("A transport carries one connection: it was started before.");
                }
                receiver = inbound;
            } finally {
                lock.unlock();
            }
            Message next = nextEarly();
            while (next != null) {
                inbound.receive(next);
                next = nextEarly();
            }
            TransportException reason = reasonOfEnd();
            if (reason != null) {
                inbound.lost(reason);
            }
        }

        /** Hands a message over, or keeps it for the receiving end to come; false if that end is gone or does not come. */
        boolean deliver(Message message, Duration limit) throws InterruptedException {
            Inbound inbound;
            lock.lockInterruptibly();
            try {
                long nanos = limit.toNanos();
                while (!caughtUp && ended == null && early.size() >= EARLY_MESSAGES) {
                    if (nanos <= 0) {
                        return false;
                    }
                    nanos = changed.awaitNanos(nanos);
                }
                if (ended != null) {
                    return false;
                }
                inbound = receiver;
                if (!caughtUp || inbound == null) {
                    early.add(message);
                    return true;
                }
            } finally {
                lock.unlock();
            }
            inbound.receive(message);
            return true;
        }

        void end(TransportException reason) {
            Inbound inbound;
            lock.lock();
            try {
                if (ended != null) {
                    return;
                }
                ended = reason;
                inbound = caughtUp ? receiver : null;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
            if (inbound != null) {
                inbound.lost(reason);
            }
        }

        private @Nullable Message nextEarly() {
            lock.lock();
            try {
                Message next = early.poll();
                caughtUp = next == null;
                changed.signalAll();
                return next;
            } finally {
                lock.unlock();
            }
        }

        private @Nullable TransportException reasonOfEnd() {
            lock.lock();
            try {
                return ended;
            } finally {
                lock.unlock();
            }
        }
    }
}
