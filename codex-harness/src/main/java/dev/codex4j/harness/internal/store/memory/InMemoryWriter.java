package dev.codex4j.harness.internal.store.memory;

import dev.codex4j.harness.store.RolloutLine;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadWriter;
import java.util.List;

/** The writer of one thread, until it is closed. */
final class InMemoryWriter implements ThreadWriter {
    private final InMemoryThreadStore store;
    private final String threadId;

    InMemoryWriter(InMemoryThreadStore store, String threadId) {
        this.store = store;
        this.threadId = threadId;
    }

    String threadId() {
        return threadId;
    }

    @Override
    public long append(List<RolloutLine.Entry> entries, StoredThread now) {
        return store.append(this, entries, now);
    }

    @Override
    public void sync() {
        store.requireWriter(this);
    }

    @Override
    public void cut(long end) {
        store.cut(this, end);
    }

    @Override
    public void close() {
        store.release(this);
    }
}
