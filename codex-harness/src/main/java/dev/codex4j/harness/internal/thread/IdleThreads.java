package dev.codex4j.harness.internal.thread;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Finds loaded threads that nobody watches and nothing happens in. Looks now and then as long as any are loaded; one timer
 * serves them all. Safe for use by many threads.
 */
final class IdleThreads {
    private static final Duration SHORTEST_LOOK = Duration.ofMillis(200);
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(30);

    private final LoadedThreads loaded;
    private final Executor executor;
    private final Supplier<Duration> patience;
    private final Consumer<String> found;
    private final AtomicBoolean looking = new AtomicBoolean();
    /** Since when a thread is idle. Touched by one look at a time. */
    private final Map<String, Long> idle = new HashMap<>();

    /**
     * @param patience how long a thread may be idle; asked once a round
     * @param found takes the id of a thread that has been idle for so long
     */
    IdleThreads(LoadedThreads loaded, Executor executor, Supplier<Duration> patience, Consumer<String> found) {
        this.loaded = loaded;
        this.executor = executor;
        this.patience = patience;
        this.found = found;
    }

    /** Begins to look, unless that goes on already. Returns at once. */
    void watch() {
        if (looking.compareAndSet(false, true)) {
            later();
        }
    }

    private void later() {
        Duration limit = patience.get();
        Duration pause = limit.dividedBy(8);
        if (pause.compareTo(SHORTEST_LOOK) < 0) {
            pause = SHORTEST_LOOK;
        } else if (pause.compareTo(LONGEST_LOOK) > 0) {
            pause = LONGEST_LOOK;
        }
        Executor delayed = CompletableFuture.delayedExecutor(pause.toNanos(), TimeUnit.NANOSECONDS, this::run);
        delayed.execute(() -> look(limit));
    }

    private void run(Runnable look) {
        try {
            executor.execute(look);
        } catch (RejectedExecutionException closing) {
            looking.set(false);
        }
    }

    private void look(Duration limit) {
        long now = System.nanoTime();
        Set<String> ids = Set.copyOf(loaded.ids());
        idle.keySet().retainAll(ids);
        for (String id : ids) {
            ThreadSession session = loaded.find(id);
            if (session == null || !session.isIdle()) {
                idle.remove(id);
            } else if (now - idle.computeIfAbsent(id, first -> now) >= limit.toNanos()) {
                idle.remove(id);
                found.accept(id);
            }
        }
        looking.set(false);
        if (!ids.isEmpty() && !loaded.isClosed()) {
            watch();
        }
    }
}
