package dev.codex4j.harness.internal.store.file;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.harness.internal.store.StoreErrors;
import dev.codex4j.harness.internal.store.StoreNames;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.store.HistoryBase;
import dev.codex4j.harness.store.RolloutLine;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadLines;
import dev.codex4j.harness.store.ThreadPage;
import dev.codex4j.harness.store.ThreadQuery;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.harness.store.ThreadWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Threads as rollout files below a folder. Safe for use by many threads. */
public final class FileThreadStore implements ThreadStore {
    private final RolloutFolders folders;
    private final ThreadMoves moves;
    private final WriterLocks locks;
    private final ListedChoices choices;
    private final Documents documents;
    private final ThreadListing listing;
    private final Clock clock;
    private final IdGenerator ids = IdGenerator.timeOrdered();
    private final Set<FileThreadWriter> writers = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * Opens a store; nothing is made or read before it is needed.
     *
     * @param codexHome the folder
     * @param listing finds threads for lists; closed with the store
     * @param clock its zone is that of the names of files and folders
     * @param executor runs tasks that wait for a process
     */
    public FileThreadStore(Path codexHome, ThreadListing listing, Clock clock, Executor executor) {
        this.folders = new RolloutFolders(codexHome, clock.getZone());
        this.moves = new ThreadMoves(folders);
        this.locks = new WriterLocks(codexHome, executor);
        this.choices = new ListedChoices(codexHome, clock);
        this.documents = new Documents(codexHome.resolve("codex-java").resolve("documents"));
        this.listing = listing;
        this.clock = clock;
    }

    @Override
    public ThreadWriter create(StoredThread thread, @Nullable HistoryBase base) {
        requireOpen();
        if (!Uuids.isUuid(thread.id())) {
            throw new IllegalArgumentException(
                    "the id of a thread in a file is a UUID in lower case, unlike " + StoreNames.quote(thread.id()));
        }
        return locked(thread.id(), lock -> {
            if (folders.find(thread.id()).isPresent()) {
                throw StoreErrors.exists(thread.id());
            }
            if (base != null) {
                pointBefore(base);
            }
            RolloutName name = new RolloutName(local(thread.createdAt()), thread.id(), null);
            return FileThreadWriter.ofNew(this, name, thread, lock, base);
        });
    }

    @Override
    public ThreadWriter open(String threadId) {
        requireOpen();
        require(threadId);
        return locked(threadId, lock -> {
            lock.keepOthersAway();
            // Only now nobody else can move it.
            ThreadFiles files = require(threadId);
            if (files.archived()) {
                throw StoreErrors.archived(threadId);
            }
            return FileThreadWriter.ofExisting(this, files.newest(), lock);
        });
    }

    /** Becomes a writer under a lock, which is given back if that fails. */
    private FileThreadWriter locked(String threadId, Opening opening) {
        WriterLock lock = locks.take(threadId);
        FileThreadWriter writer = null;
        try {
            writer = StoreFailures.call("open thread " + threadId, () -> opening.open(lock));
            writers.add(writer);
        } finally {
            if (writer == null) {
                lock.close();
            }
        }
        if (closed) {
            writer.close();
            requireOpen();
        }
        return writer;
    }

    private interface Opening {
        FileThreadWriter open(WriterLock lock) throws IOException;
    }

    @Override
    public ThreadLines read(String threadId) {
        requireOpen();
        ThreadFiles files = require(threadId);
        return StoreFailures.call("read thread " + threadId, () -> FileThreadLines.open(folders, files.newest()));
    }

    @Override
    public Optional<StoredThread> find(String threadId) {
        requireOpen();
        return StoreFailures.call("find thread " + threadId, () -> {
            Optional<StoredThread> thread = fromLines(threadId);
            return thread.isEmpty() ? thread : Optional.of(choices.applyTo(thread.get()));
        });
    }

    private Optional<StoredThread> fromLines(String threadId) throws IOException {
        Optional<ThreadFiles> files = folders.find(threadId);
        return files.isEmpty()
                ? Optional.empty()
                : RolloutSummary.read(folders, files.get().newest(), files.get().archived());
    }

    @Override
    public ThreadPage list(ThreadQuery query) {
        requireOpen();
        return listing.list(query);
    }

    @Override
    public StoredThread update(String threadId, UnaryOperator<StoredThread> change) {
        requireOpen();
        StoredThread changed = StoreFailures.call(
                "change thread " + threadId,
                () -> choices.update(fromLines(threadId).orElseThrow(() -> StoreErrors.notFound(threadId)), change));
        listing.changed(changed);
        return changed;
    }

    @Override
    public StoredThread archive(String threadId) {
        return move(threadId, true);
    }

    @Override
    public StoredThread unarchive(String threadId) {
        return move(threadId, false);
    }

    private StoredThread move(String threadId, boolean intoArchive) {
        requireOpen();
        if (require(threadId).archived() != intoArchive) {
            try (WriterLock lock = locks.take(threadId)) {
                StoreFailures.run("move thread " + threadId, () -> {
                    lock.keepOthersAway();
                    moves.move(require(threadId), intoArchive);
                });
            }
            StoredThread moved = find(threadId).orElseThrow(() -> StoreErrors.notFound(threadId));
            listing.changed(moved);
            return moved;
        }
        return find(threadId).orElseThrow(() -> StoreErrors.notFound(threadId));
    }

    @Override
    public void delete(String threadId) {
        requireOpen();
        require(threadId);
        try (WriterLock lock = locks.take(threadId)) {
            StoreFailures.run("delete thread " + threadId, () -> {
                lock.keepOthersAway();
                moves.delete(threadId);
                choices.delete(threadId);
                documents.deleteAll(threadId);
            });
        }
        listing.removed(threadId);
    }

    @Override
    public Optional<RawJson> document(String owner, String name) {
        requireOpen();
        return StoreFailures.call("read document " + name + " of " + owner, () -> documents.read(owner, name));
    }

    @Override
    public void replaceDocument(String owner, String name, @Nullable RawJson expected, @Nullable RawJson replacement) {
        requireOpen();
        StoreFailures.run(
                "write document " + name + " of " + owner, () -> documents.replace(owner, name, expected, replacement));
    }

    @Override
    public void close() {
        closed = true;
        writers.forEach(FileThreadWriter::close);
        locks.close();
        listing.close();
    }

    RolloutFolders folders() {
        return folders;
    }

    Clock clock() {
        return clock;
    }

    LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone());
    }

    String newSegmentId() {
        return ids.next();
    }

    /** Where a fork goes on, null if it has no lines of the other thread. */
    SegmentMeta.@Nullable Point pointBefore(HistoryBase base) throws IOException {
        ThreadFiles files = require(base.threadId());
        try (SegmentChain chain = SegmentChain.open(folders, files.newest())) {
            long end = chain.end();
            if (base.end() > end) {
                throw StoreErrors.shorterThanBase(base.threadId(), end, base.end());
            }
            return SegmentMeta.before(chain, base.end()).orElse(null);
        }
    }

    /** What a fork begins with, line by line. */
    List<RolloutLine.Entry> linesBefore(HistoryBase base) throws IOException {
        List<RolloutLine.Entry> entries = new ArrayList<>();
        try (SegmentChain chain =
                SegmentChain.open(folders, require(base.threadId()).newest())) {
            ThreadLines.Scan scan = new FileThreadLines(chain, base.end()).forwards(0, Set.of());
            for (RolloutLine line = scan.next(); line != null && line.ordinal() < base.end(); line = scan.next()) {
                entries.add(line.entry());
            }
        }
        return entries;
    }

    /** A thread is about to get its first line; keeps what was chosen for it before. */
    void choose(StoredThread thread) throws IOException {
        String project = thread.info().projectId();
        Boolean daybreak = thread.info().daybreakEnabled();
        if (project != null || daybreak != null) {
            choices.update(
                    thread,
                    stored -> stored.withInfo(stored.info().toBuilder()
                            .projectId(project)
                            .daybreakEnabled(daybreak)
                            .build()));
        }
    }

    /** Lines were written, so nothing that goes wrong here may look as if they were not. */
    void changed(StoredThread now) {
        StoredThread shown = now;
        try {
            shown = choices.applyTo(now);
        } catch (IOException e) {
            // It is shown without what was chosen for it until that can be read.
        }
        listing.changed(shown);
    }

    /** A writer is closed. */
    void left(FileThreadWriter writer) {
        writers.remove(writer);
    }

    private ThreadFiles require(String threadId) {
        return StoreFailures.call("find thread " + threadId, () -> folders.find(threadId))
                .orElseThrow(() -> StoreErrors.notFound(threadId));
    }

    private void requireOpen() {
        if (closed) {
            throw StoreErrors.closed();
        }
    }
}
