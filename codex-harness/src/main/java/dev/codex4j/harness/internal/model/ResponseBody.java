package dev.codex4j.harness.internal.model;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The body of a response, read batch by batch with a limit on silence. At most one batch waits; the connection is not
 * read ahead of that. A reader needs no timer of its own: it waits for the next batch no longer than it may.
 */
final class ResponseBody implements HttpResponse.BodySubscriber<ResponseBody> {
    /** No byte came for longer than allowed. */
    static final class SilentTooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** The reader's side gave the body up. */
    static final class Cancelled extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private Flow.@Nullable Subscription subscription;
    private @Nullable List<ByteBuffer> batch;
    private @Nullable Throwable error;
    private boolean ended;
    private boolean cancelled;

    @Override
    public CompletionStage<ResponseBody> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription newSubscription) {
        boolean refuse;
        lock.lock();
        try {
            refuse = cancelled || subscription != null;
            if (!refuse) {
                subscription = newSubscription;
            }
        } finally {
            lock.unlock();
        }
        if (refuse) {
            newSubscription.cancel();
        } else {
            newSubscription.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        lock.lock();
        try {
            if (!cancelled) {
                batch = buffers;
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void onError(Throwable failure) {
        end(failure);
    }

    @Override
    public void onComplete() {
        end(null);
    }

    private void end(@Nullable Throwable failure) {
        lock.lock();
        try {
            if (!ended) {
                ended = true;
                error = failure;
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The next bytes, or null at the body's end. */
    @Nullable
    List<ByteBuffer> read(Duration longestSilence) throws IOException, InterruptedException {
        List<ByteBuffer> next = await(longestSilence);
        if (next == null) {
            return null;
        }
        Flow.Subscription current = subscription;
        if (current != null) {
            current.request(1);
        }
        return next;
    }

    private @Nullable List<ByteBuffer> await(Duration longestSilence) throws IOException, InterruptedException {
        long nanos = longestSilence.toNanos();
        lock.lockInterruptibly();
        try {
            while (true) {
                if (cancelled) {
                    throw new Cancelled();
                }
                List<ByteBuffer> next = batch;
                if (next != null) {
                    batch = null;
                    return next;
                }
                if (ended) {
                    Throwable failure = error;
                    if (failure != null) {
                        throw new IOException("the response broke off", failure);
                    }
                    return null;
                }
                if (nanos <= 0) {
                    throw new SilentTooLong();
                }
                nanos = changed.awaitNanos(nanos);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Gives the body up, and with it the connection. Callable from any thread. */
    void cancel() {
        Flow.Subscription current;
        lock.lock();
        try {
            cancelled = true;
            batch = null;
            current = subscription;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        if (current != null) {
            current.cancel();
        }
    }
}
