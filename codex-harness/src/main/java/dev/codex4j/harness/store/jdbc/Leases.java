package dev.codex4j.harness.store.jdbc;

import dev.codex4j.harness.store.ThreadStoreException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** The threads that this node writes. One timer renews the leases of all, and stops when there are none. */
final class Leases {
    private final Set<JdbcThreadWriter> writers = new HashSet<>();
    private final Runnable renewal;
    private final Executor later;
    private boolean ticking;

    /**
     * @param renewal renews all leases in the database
     * @param leaseMillis how long a lease lasts; it is renewed three times as often
     */
    Leases(Runnable renewal, long leaseMillis, Executor executor) {
        this.renewal = renewal;
        this.later = CompletableFuture.delayedExecutor(leaseMillis / 3, TimeUnit.MILLISECONDS, executor);
    }

    synchronized void add(JdbcThreadWriter writer) {
        writers.add(writer);
        if (!ticking) {
            ticking = true;
            later.execute(this::tick);
        }
    }

    synchronized void remove(JdbcThreadWriter writer) {
        writers.remove(writer);
    }

    synchronized List<JdbcThreadWriter> all() {
        return List.copyOf(writers);
    }

    private void tick() {
        if (!goesOn()) {
            return;
        }
        try {
            renewal.run();
        } catch (ThreadStoreException e) {
            // The next one may succeed while the leases still run. If none does, others take the threads over, and
            // the writers are told when they write.
        } finally {
            later.execute(this::tick);
        }
    }

    private synchronized boolean goesOn() {
        ticking = !writers.isEmpty();
        return ticking;
    }
}
