package dev.codex4j.harness.internal.store.catalogue;

import dev.codex4j.harness.internal.store.file.ListedChoices;
import dev.codex4j.harness.internal.store.file.RolloutSummary;
import dev.codex4j.harness.internal.store.file.ThreadListing;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadPage;
import dev.codex4j.harness.store.ThreadQuery;
import dev.codex4j.harness.store.ThreadStoreException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Lists threads from an index. What this process does is known at once; a list sees which threads others have made or taken
 * away, and which of those that it shows they have added to; the rest is noticed within seconds, behind the lists.
 */
public final class ThreadCatalogue implements ThreadListing {
    private static final System.Logger LOG = System.getLogger(ThreadCatalogue.class.getName());
    /** Somebody may be writing all the time to what a page shows; then it is shown as it was a moment ago. */
    private static final int TRIES = 3;

    private final Path home;
    private final Entries entries = new Entries();
    private final FolderScan folders;
    private final ShownChoices choices;
    private final Upkeep upkeep;
    private final IndexFile index;
    private final AtomicReference<@Nullable CompletableFuture<Void>> loading = new AtomicReference<>();
    private volatile boolean closed;

    /**
     * A catalogue of the threads below a folder. Nothing is read before the first list.
     *
     * @param executor looks after the index behind the lists
     */
    public ThreadCatalogue(Path codexHome, Clock clock, Executor executor) {
        this.home = codexHome.toAbsolutePath().normalize();
        this.folders = new FolderScan(home);
        this.choices = new ShownChoices(new ListedChoices(home, clock));
        this.index = new IndexFile(home.resolve("codex-java").resolve("threads.index"));
        this.upkeep = new Upkeep(this, entries, choices, index, executor);
    }

    @Override
    public ThreadPage list(ThreadQuery query) {
        if (closed) {
            throw new ThreadStoreException(ThreadStoreException.Kind.FAILED, "the thread store is closed");
        }
        try {
            load();
            long since = entries.now();
            entries.see(folders.changes(entries.folders()), since);
            choices.lookAtNames();
        } catch (IOException e) {
            throw new ThreadStoreException(
                    ThreadStoreException.Kind.FAILED, "could not list threads below " + home + ": " + e, e);
        }
        if (query.key() != ThreadQuery.Key.CREATED) {
            upkeep.lookAtFilesOnce();
        }
        for (int i = 1; ; i++) {
            Selection selection = new Selection(query, entries.snapshot(query.archived()), this::read, this::view);
            boolean outdated = false;
            for (Entry entry : selection.entries()) {
                outdated |= entry.stamp() != null && !entry.equals(lookAt(entry));
            }
            if (!outdated || i == TRIES) {
                upkeep.request();
                return selection.page();
            }
        }
    }

    @Override
    public void changed(StoredThread thread) {
        String path = thread.info().path();
        Optional<RolloutPlace> place = path == null ? Optional.empty() : RolloutPlace.of(home, Path.of(path));
        place.ifPresent(file -> entries.told(file, Summary.of(thread)));
    }

    @Override
    public void removed(String threadId) {
        entries.remove(threadId);
    }

    @Override
    public void close() {
        closed = true;
        upkeep.close();
    }

    /** Looks whether a file is as it was. Returns what is known of it now, null if it is gone. */
    @Nullable
    Entry lookAt(Entry entry) {
        Optional<FileStamp> now = FileStamp.of(entry.place().in(home));
        if (now.isEmpty()) {
            entries.drop(entry);
            return null;
        }
        if (now.get().equals(entry.stamp())) {
            return entry;
        }
        Entry outdated = Entry.unread(entry.place(), now.get());
        entries.replace(entry, outdated);
        return outdated;
    }

    /** Reads what the file of a thread says. Empty if it is gone, or not a thread's. */
    Optional<Entry> read(Entry entry) {
        Path file = entry.place().in(home);
        Optional<FileStamp> stamp = FileStamp.of(file);
        if (stamp.isEmpty()) {
            entries.drop(entry);
            return Optional.empty();
        }
        Optional<StoredThread> thread = Optional.empty();
        try {
            thread = RolloutSummary.read(file, entry.place().archived());
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a rollout file cannot be read", e);
        }
        Summary summary = thread.map(Summary::of).orElse(Summary.NONE);
        Entry known = new Entry(entry.place(), stamp.get(), summary, 0, false);
        entries.replace(entry, known);
        return Optional.of(known).filter(Entry::isListed);
    }

    private Optional<StoredThread> view(Entry entry) {
        Optional<StoredThread> thread = decode(entry).or(() -> read(entry).flatMap(this::decode));
        try {
            return thread.isEmpty() ? thread : Optional.of(choices.applyTo(thread.get()));
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "what is chosen for a thread cannot be read", e);
            return thread;
        }
    }

    private Optional<StoredThread> decode(Entry entry) {
        Summary summary = entry.summary();
        return summary == null ? Optional.empty() : summary.thread(home, entry.place());
    }

    /** Reads the index before the first list; others wait for that. */
    private void load() throws IOException {
        CompletableFuture<Void> mine = new CompletableFuture<>();
        CompletableFuture<Void> first = loading.compareAndExchange(null, mine);
        if (first != null) {
            first.join();
            return;
        }
        try {
            entries.load(index.load());
            choices.lookAtFiled();
        } finally {
            mine.complete(null);
        }
    }
}
