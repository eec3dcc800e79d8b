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
 * Does what may block: one thing after the other for one thread, loaded or not, or for whatever else has an id; side by side
 * for several. Safe for use by many threads.
 */
public final class ThreadLanes {
    private static final Logger LOG = System.getLogger(ThreadLanes.class.getName());

    private final Executor executor;
    private final Map<String, CompletableFuture<Void>> last = new ConcurrentHashMap<>();

    public ThreadLanes(Executor executor) {
        this.executor = executor;
    }

    /** Something to be done that may block. */
    @FunctionalInterface
    public interface Action {
        void run();
    }

    /** Does what a request asks for, after all that was asked about the same before. What it throws refuses the request. */
    public void run(String id, Reply<?> reply, Action action) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        CompletableFuture<Void> before = last.put(id, done);
        Runnable turn = () -> {
            try {
                attempt(reply, action);
            } finally {
                last.remove(id, done);
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
            last.remove(id, done);
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
