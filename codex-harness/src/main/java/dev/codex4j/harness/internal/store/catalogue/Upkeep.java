package dev.codex4j.harness.internal.store.catalogue;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Keeps a catalogue up to date behind the lists, and its index file. Rests while nobody asks for lists. */
final class Upkeep {
    private static final System.Logger LOG = System.getLogger(Upkeep.class.getName());
    private static final Duration REST = Duration.ofSeconds(3);
    private static final long CLOSE_SECONDS = 5;
    /** The index gets what was read so far each time that so many files were, should the process not live long. */
    private static final int FILES_AT_ONCE = 1000;

    private final ThreadCatalogue catalogue;
    private final Entries entries;
    private final ShownChoices choices;
    private final IndexFile index;
    private final Executor executor;
    private final AtomicReference<@Nullable CountDownLatch> running = new AtomicReference<>();
    private volatile @Nullable CountDownLatch working;
    private volatile long restUntil = System.nanoTime();
    private volatile boolean allSeen;
    private volatile boolean closed;

    Upkeep(ThreadCatalogue catalogue, Entries entries, ShownChoices choices, IndexFile index, Executor executor) {
        this.catalogue = catalogue;
        this.entries = entries;
        this.choices = choices;
        this.index = index;
        this.executor = executor;
    }

    /** Begins, unless that is being done or was done a moment ago. */
    void request() {
        if (closed || System.nanoTime() - restUntil < 0) {
            return;
        }
        CountDownLatch end = new CountDownLatch(1);
        if (!running.compareAndSet(null, end)) {
            return;
        }
        try {
            executor.execute(() -> run(end));
        } catch (RejectedExecutionException e) {
            ended(end);
        }
    }

    /** Notices what was added to files before this process; later on that is noticed behind the lists. */
    void lookAtFilesOnce() {
        if (!allSeen) {
            for (Entry entry : entries.all()) {
                if (entry.told() == 0) {
                    catalogue.lookAt(entry);
                }
            }
            allSeen = true;
        }
    }

    /** Returns when nothing is being done any more. */
    void close() {
        closed = true;
        CountDownLatch end = working; // what has not begun yet never will
        try {
            if (end != null && !end.await(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                LOG.log(Level.WARNING, "the index of threads is still being written");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(CountDownLatch end) {
        working = end;
        try {
            if (!closed) {
                choices.lookAtFiled();
                lookAtFiles();
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the index of threads is not up to date", e);
        } finally {
            ended(end);
        }
    }

    private void lookAtFiles() throws IOException {
        int read = 0;
        for (Entry entry : entries.all()) {
            if (closed) {
                return;
            }
            if (renew(entry) && ++read % FILES_AT_ONCE == 0) {
                store();
            }
        }
        allSeen = true;
        store();
    }

    private void ended(CountDownLatch end) {
        restUntil = System.nanoTime() + REST.toNanos();
        running.set(null);
        end.countDown();
    }

    /** Whether the file had to be read. */
    private boolean renew(Entry entry) {
        Entry now = entry.told() != 0 ? entry : catalogue.lookAt(entry);
        if (now == null || (now.told() == 0 && now.summary() != null)) {
            return false;
        }
        catalogue.read(now);
        return true;
    }

    private void store() throws IOException {
        IndexContent changes = entries.changes();
        if (!changes.isEmpty() || index.isBroken()) {
            entries.stored(index.add(changes, entries::everything));
        }
    }
}
