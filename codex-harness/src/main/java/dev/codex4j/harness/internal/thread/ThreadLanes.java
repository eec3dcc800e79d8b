package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.protocol.RpcException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * Does what concerns a thread as a whole, loaded or not: one thing after the other for one thread, side by side for
 * several. Safe for use by many threads.
 */
final class ThreadLanes {
    private static final Logger LOG = System.getLogger(ThreadLanes.class.getName());

    private final Executor executor;
    private final Map<String, CompletableFuture<Void>> last = new ConcurrentHashMap<>();

    ThreadLanes(Executor executor) {
        this.executor = executor;
    }

    /** Something to be done that may block. */
    interface Action {
        void run();
    }

    /** Does what a request asks for, after all that was asked about the thread before. What it throws refuses the request. */
    void run(String threadId, Reply<?> reply, Action action) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        CompletableFuture<Void> before = last.put(threadId, done);
        Runnable turn = () -> {
            try {
                attempt(reply, action);
            } finally {
                last.remove(threadId, done);
                done.complete(null);
            }
        };
        try {
            if (before == null) {
                executor.execute(turn);
            } else {
                CompletableFuture<Void> unused = before.thenRunAsync(turn, executor);
            }
        } catch (RejectedExecutionException e) {
            last.remove(threadId, done);
            done.complete(null);
            reply.fail(Refusals.unexpected(e));
        }
    }

    private static void attempt(Reply<?> reply, Action action) {
        try {
            action.run();
        } catch (RpcException refusal) {
            reply.fail(refusal);
        } catch (ThreadStoreException e) {
            reply.fail(Refusals.storage(e));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "A request about a thread failed unexpectedly.", e);
            reply.fail(Refusals.unexpected(e));
        }
    }
}
