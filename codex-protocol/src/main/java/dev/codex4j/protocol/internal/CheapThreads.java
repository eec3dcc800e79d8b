package dev.codex4j.protocol.internal;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The one place that decides what kind of thread blocking code runs on: a cached pool of daemon threads. Idle ones end after
 * a few seconds; none keeps the JVM alive.
 *
 * <p>Virtual threads would not do: one that reads from the pipe of a process keeps the thread that carries it, and there are
 * as few of those as processors. Two silent children would stop everything else on a small machine.
 */
public final class CheapThreads {
    private static final long IDLE_SECONDS = 5;
    private static final ExecutorService SHARED = cachedDaemonPool();

    private CheapThreads() {}

    /** Runs each task at once on a thread of its own, which may block. Shared by the whole JVM; never shut it down. */
    public static ExecutorService shared() {
        return SHARED;
    }

    private static ExecutorService cachedDaemonPool() {
        AtomicLong number = new AtomicLong();
        ThreadFactory daemons = task -> {
            Thread thread = new Thread(null, task, "codex-" + number.getAndIncrement(), 0, false);
            thread.setDaemon(true);
            // The pool outlives whoever started the first task; it must not keep that caller's class loader alive.
            thread.setContextClassLoader(CheapThreads.class.getClassLoader());
            return thread;
        };
        return new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), daemons);
    }
}
