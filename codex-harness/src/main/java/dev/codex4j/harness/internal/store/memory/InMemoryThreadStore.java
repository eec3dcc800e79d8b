package dev.codex4j.harness.internal.store.memory;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A store of threads in memory. Nothing blocks: its lock is held for a few instructions at a time. */
public final class InMemoryThreadStore implements ThreadStore {
    private final Object lock = new Object();
    private final Map<String, InMemoryThread> threads = new HashMap<>();
    private final Map<DocumentKey, RawJson> documents = new HashMap<>();
    private boolean closed;

    private record DocumentKey(String owner, String name) {}

    @Override
    public ThreadWriter create(StoredThread thread, @Nullable HistoryBase base) {
        String id = StoreNames.require(thread.id());
        synchronized (lock) {
            requireOpen();
            InMemoryThread present = threads.get(id);
            if (present != null) {
                throw present.begun() ? StoreErrors.exists(id) : StoreErrors.busy(id);
            }
            InMemoryThread created = new InMemoryThread(thread.withArchived(false), inherited(base));
            threads.put(id, created);
            return writerOf(created);
        }
    }

    private RolloutLine[] inherited(@Nullable HistoryBase base) {
        if (base == null) {
            return new RolloutLine[0];
        }
        InMemoryThread source = thread(base.threadId());
        if (base.end() > source.size()) {
            throw StoreErrors.shorterThanBase(base.threadId(), source.size(), base.end());
        }
        return source.first((int) base.end());
    }

    @Override
    public ThreadWriter open(String threadId) {
        synchronized (lock) {
            InMemoryThread thread = thread(threadId);
            requireUnwritten(thread);
            if (thread.state().archived()) {
                throw StoreErrors.archived(threadId);
            }
            return writerOf(thread);
        }
    }

    private ThreadWriter writerOf(InMemoryThread thread) {
        InMemoryWriter writer = new InMemoryWriter(this, thread.state().id());
        thread.setWriter(writer);
        return writer;
    }

    @Override
    public ThreadLines read(String threadId) {
        synchronized (lock) {
            return thread(threadId).read();
        }
    }

    @Override
    public Optional<StoredThread> find(String threadId) {
        synchronized (lock) {
            requireOpen();
            return Optional.ofNullable(threads.get(threadId))
                    .filter(InMemoryThread::begun)
                    .map(InMemoryThread::state);
        }
    }

    @Override
    public ThreadPage list(ThreadQuery query) {
        List<StoredThread> all;
        synchronized (lock) {
            requireOpen();
            all = threads.values().stream()
                    .filter(InMemoryThread::begun)
                    .map(InMemoryThread::state)
                    .toList();
        }
        List<StoredThread> wanted =
                all.stream().filter(query::wants).sorted(query.order()).toList();
        boolean more = wanted.size() > query.limit();
        return new ThreadPage(more ? wanted.subList(0, query.limit()) : wanted, more);
    }

    @Override
    public StoredThread update(String threadId, UnaryOperator<StoredThread> change) {
        while (true) {
            StoredThread before = find(threadId).orElseThrow(() -> StoreErrors.notFound(threadId));
            StoredThread after = before.withChoicesOf(change.apply(before));
            synchronized (lock) {
                InMemoryThread thread = thread(threadId);
                if (thread.state().equals(before)) {
                    thread.setState(after);
                    return after;
                }
            }
        }
    }

    @Override
    public StoredThread archive(String threadId) {
        return setArchived(threadId, true);
    }

    @Override
    public StoredThread unarchive(String threadId) {
        return setArchived(threadId, false);
    }

    private StoredThread setArchived(String threadId, boolean archived) {
        synchronized (lock) {
            InMemoryThread thread = thread(threadId);
            if (thread.state().archived() != archived) {
                requireUnwritten(thread);
                thread.setState(thread.state().withArchived(archived));
            }
            return thread.state();
        }
    }

    @Override
    public void delete(String threadId) {
        synchronized (lock) {
            requireUnwritten(thread(threadId));
            threads.remove(threadId);
            documents.keySet().removeIf(key -> key.owner().equals(threadId));
        }
    }

    @Override
    public Optional<RawJson> document(String owner, String name) {
        DocumentKey key = new DocumentKey(StoreNames.require(owner), StoreNames.require(name));
        synchronized (lock) {
            requireOpen();
            return Optional.ofNullable(documents.get(key));
        }
    }

    @Override
    public void replaceDocument(String owner, String name, @Nullable RawJson expected, @Nullable RawJson replacement) {
        DocumentKey key = new DocumentKey(StoreNames.require(owner), StoreNames.require(name));
        synchronized (lock) {
            requireOpen();
            if (!Objects.equals(documents.get(key), expected)) {
                throw StoreErrors.documentChanged(owner, name);
            }
            if (replacement == null) {
                documents.remove(key);
            } else {
                documents.put(key, replacement);
            }
        }
    }

    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            threads.clear();
            documents.clear();
        }
    }

    long append(InMemoryWriter writer, List<RolloutLine.Entry> entries, StoredThread now) {
        if (!now.id().equals(writer.threadId())) {
            throw StoreErrors.wrongThread(writer.threadId(), now.id());
        }
        List<RolloutLine.Entry> added = List.copyOf(entries);
        synchronized (lock) {
            InMemoryThread thread = requireWriter(writer);
            thread.append(added);
            thread.setState(now.withArchived(false).withChoicesOf(thread.state()));
            return thread.size();
        }
    }

    void cut(InMemoryWriter writer, long end) {
        synchronized (lock) {
            InMemoryThread thread = requireWriter(writer);
            if (end < 0 || end > thread.size()) {
                throw StoreErrors.beyondEnd(writer.threadId(), thread.size(), end);
            }
            thread.cut((int) end);
        }
    }

    InMemoryThread requireWriter(InMemoryWriter writer) {
        synchronized (lock) {
            InMemoryThread thread = threads.get(writer.threadId());
            if (thread == null || thread.writer() != writer) {
                throw StoreErrors.notWriter(writer.threadId());
            }
            return thread;
        }
    }

    void release(InMemoryWriter writer) {
        synchronized (lock) {
            InMemoryThread thread = threads.get(writer.threadId());
            if (thread != null && thread.writer() == writer) {
                thread.setWriter(null);
                if (!thread.begun()) {
                    threads.remove(writer.threadId());
                }
            }
        }
    }

    private InMemoryThread thread(String threadId) {
        requireOpen();
        InMemoryThread thread = threads.get(threadId);
        if (thread == null || !thread.begun()) {
            throw StoreErrors.notFound(threadId);
        }
        return thread;
    }

    private static void requireUnwritten(InMemoryThread thread) {
        if (thread.writer() != null) {
            throw StoreErrors.busy(thread.state().id());
        }
    }

    private void requireOpen() {
        if (closed) {
            throw StoreErrors.closed();
        }
    }
}
