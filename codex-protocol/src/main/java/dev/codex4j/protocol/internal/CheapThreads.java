package dev.codex4j.protocol.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The one place that decides what kind of thread blocking code runs on: virtual threads where the running JVM has them (21
 * and later), a cached pool of daemon threads elsewhere. Idle pooled threads end after a few seconds; none keeps the JVM
 * alive.
 */
public final class CheapThreads {
    private static final long IDLE_SECONDS = 5;
    private static final @Nullable ThreadFactory VIRTUAL = virtualFactory();
    private static final ExecutorService SHARED =
            VIRTUAL == null ? cachedDaemonPool() : perTask(VIRTUAL, cachedDaemonPool());

    private CheapThreads() {}

    /** Runs each task at once on a thread of its own, which may block. Shared by the whole JVM; never shut it down. */
    public static ExecutorService shared() {
        return SHARED;
    }

    /** Whether this JVM's cheap threads are virtual ones. */
    public static boolean areVirtual() {
        return VIRTUAL != null;
    }

    private static ExecutorService perTask(ThreadFactory factory, ExecutorService fallback) {
        try {
            return (ExecutorService) MethodHandles.publicLookup()
                    .findStatic(
                            Executors.class,
                            "newThreadPerTaskExecutor",
                            MethodType.methodType(ExecutorService.class, ThreadFactory.class))
                    .invoke(factory);
        } catch (Throwable notThere) {
            return fallback;
        }
    }

    private static @Nullable ThreadFactory virtualFactory() {
        if (Runtime.version().feature() < 21) {
            return null;
        }
        try {
            Class<?> builder = Class.forName("java.lang.Thread$Builder");
            Class<?> virtualBuilder = Class.forName("java.lang.Thread$Builder$OfVirtual");
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            Object ofVirtual = lookup.findStatic(Thread.class, "ofVirtual", MethodType.methodType(virtualBuilder))
                    .invoke();
            Object named = lookup.findVirtual(builder, "name", MethodType.methodType(builder, String.class, long.class))
                    .invoke(ofVirtual, "codex-", 0L);
            return (ThreadFactory) lookup.findVirtual(builder, "factory", MethodType.methodType(ThreadFactory.class))
                    .invoke(named);
        } catch (Throwable notThere) {
            return null;
        }
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
