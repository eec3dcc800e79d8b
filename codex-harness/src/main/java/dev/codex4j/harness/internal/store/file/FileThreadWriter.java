package dev.codex4j.harness.internal.store.file;

import dev.codex4j.harness.internal.store.StoreErrors;
import dev.codex4j.harness.store.HistoryBase;
import dev.codex4j.harness.store.RolloutLine;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.harness.store.ThreadStoreException.Kind;
import dev.codex4j.harness.store.ThreadWriter;
import dev.codex4j.protocol.thread.ThreadHistoryMode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Adds lines to the newest segment of a thread, which is made with the first line. */
final class FileThreadWriter implements ThreadWriter {
    private final FileThreadStore store;
    private final String threadId;
    private final boolean numbered;
    private final WriterLock lock;
    private final AtomicReference<State> state = new AtomicReference<>(State.IDLE);
    private RolloutName name;
    private @Nullable StoredThread created;
    private @Nullable HistoryBase base;
    private @Nullable RolloutAppender file;
    private @Nullable Path savedName;
    private long next;

    private FileThreadWriter(FileThreadStore store, RolloutName name, boolean numbered, WriterLock lock) {
        this.store = store;
        this.threadId = name.threadId();
        this.name = name;
        this.numbered = numbered;
        this.lock = lock;
    }

    /** Who closes while somebody writes leaves the rest to the one who writes. */
    private enum State {
        IDLE,
        BUSY,
        CLOSING,
        CLOSED
    }

    /** A writer of a thread that has no file yet. */
    static FileThreadWriter ofNew(
            FileThreadStore store,
            RolloutName name,
            StoredThread created,
            WriterLock lock,
            @Nullable HistoryBase base) {
        boolean numbered = !created.info().historyMode().equals(ThreadHistoryMode.LEGACY);
        FileThreadWriter writer = new FileThreadWriter(store, name, numbered, lock);
        writer.created = created;
        writer.base = base;
        writer.next = base == null ? 0 : base.end();
        return writer;
    }

    /** A writer that goes on where a thread ends. */
    static FileThreadWriter ofExisting(FileThreadStore store, RolloutFile newest, WriterLock lock) throws IOException {
        RolloutAppender file = RolloutAppender.open(newest.path());
        try (SegmentChain chain = SegmentChain.open(store.folders(), newest)) {
            FileThreadWriter writer = new FileThreadWriter(
                    store, newest.name(), chain.newest().start().numbered(), lock);
            writer.file = file;
            writer.next = chain.end();
            return writer;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    @Override
    public Path file() {
        RolloutAppender written = file;
        return written == null ? store.folders().liveFile(name) : written.path();
    }

    @Override
    public long append(List<RolloutLine.Entry> entries, StoredThread now) {
        if (!now.id().equals(threadId)) {
            throw StoreErrors.wrongThread(threadId, now.id());
        }
        work("write to thread " + threadId, () -> {
            if (entries.isEmpty()) {
                return;
            }
            RolloutAppender target = file;
            if (target == null) {
                begin(entries);
            } else {
                target.append(lines(entries, next));
            }
            next += entries.size();
        });
        if (!entries.isEmpty()) {
            store.changed(now);
        }
        return next;
    }

    @Override
    public void sync() {
        work("save thread " + threadId, () -> {
            RolloutAppender written = file;
            if (written != null) {
                written.sync();
                if (!written.path().equals(savedName)) {
                    Folders.sync(written.path().getParent());
                    savedName = written.path();
                }
            }
        });
    }

    @Override
    public void cut(long end) {
        if (end < 0 || end > next) {
            throw StoreErrors.beyondEnd(threadId, next, end);
        }
        work("take lines out of thread " + threadId, () -> {
            if (end < next) {
                cutTo(end);
            }
        });
    }

    private void begin(List<RolloutLine.Entry> entries) throws IOException {
        RolloutLine.Entry first = entries.get(0);
        if (!first.type().equals(SegmentStart.META)) {
            throw new IllegalArgumentException(
                    "the first line of a thread is of type " + SegmentStart.META + ", not " + first.type());
        }
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        HistoryBase begun = base;
        if (begun == null || numbered) {
            SegmentMeta.Point point = begun == null ? null : store.pointBefore(begun);
            LineFormat.write(SegmentMeta.of(first, point), numbered ? next : LineFormat.NO_ORDINAL, lines);
        } else {
            // Where lines have no ordinals a history cannot go on in another file, so it is copied.
            LineFormat.write(SegmentMeta.of(first, null), LineFormat.NO_ORDINAL, lines);
            for (RolloutLine.Entry entry : store.linesBefore(begun)) {
                LineFormat.write(entry, LineFormat.NO_ORDINAL, lines);
            }
        }
        lines.writeBytes(lines(entries.subList(1, entries.size()), next + 1));
        lock.keepOthersAway();
        if (created != null) {
            store.choose(created);
        }
        file = write(name, lines.toByteArray());
        created = null;
    }

    private void cutTo(long end) throws IOException {
        RolloutAppender old = file;
        if (old == null) {
            base = base == null || end == 0 ? null : new HistoryBase(base.threadId(), end);
            next = end;
            return;
        }
        if (!numbered) {
            throw new IOException(old.path() + " has no ordinals, so that nothing can be taken out of it");
        }
        Instant now = store.clock().instant();
        RolloutName segment = new RolloutName(store.local(now), threadId, store.newSegmentId());
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (SegmentChain chain = SegmentChain.open(store.folders(), new RolloutFile(old.path(), name))) {
            RolloutLine.Entry meta = chain.newest().start().meta();
            if (meta == null) {
                throw new IOException(old.path() + " does not begin with a line of type " + SegmentStart.META);
            }
            SegmentMeta.Point point = SegmentMeta.before(chain, end).orElse(null);
            LineFormat.write(SegmentMeta.again(meta, now, point), end, line);
        }
        file = write(segment, line.toByteArray());
        name = segment;
        next = end + 1;
        old.close();
    }

    private RolloutAppender write(RolloutName target, byte[] lines) throws IOException {
        Path path = store.folders().liveFile(target);
        RolloutAppender made = RolloutAppender.create(path);
        try {
            made.append(lines);
            return made;
        } catch (IOException e) {
            // Half a first line would be a thread that nobody can read.
            made.close();
            Files.deleteIfExists(path);
            throw e;
        }
    }

    private byte[] lines(List<RolloutLine.Entry> entries, long first) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int i = 0; i < entries.size(); i++) {
            LineFormat.write(entries.get(i), numbered ? first + i : LineFormat.NO_ORDINAL, lines);
        }
        return lines.toByteArray();
    }

    private void work(String what, StoreFailures.Action action) {
        if (!state.compareAndSet(State.IDLE, State.BUSY)) {
            throw StoreErrors.notWriter(threadId);
        }
        try {
            action.run();
        } catch (RolloutAppender.ChangedByOthersException e) {
            close();
            throw new ThreadStoreException(
                    Kind.NOT_WRITER, "this writer has lost thread " + threadId + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw StoreFailures.failed(what, e);
        } finally {
            if (!state.compareAndSet(State.BUSY, State.IDLE)) {
                giveUp();
            }
        }
    }

    @Override
    public void close() {
        State before =
                state.getAndUpdate(now -> now == State.IDLE ? State.CLOSED : now == State.BUSY ? State.CLOSING : now);
        if (before == State.IDLE) {
            giveUp();
        }
    }

    private void giveUp() {
        state.set(State.CLOSED);
        RolloutAppender open = file;
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException e) {
            // What was written is with the system already; closing adds nothing to it.
        } finally {
            lock.close();
            store.left(this);
        }
    }
}
