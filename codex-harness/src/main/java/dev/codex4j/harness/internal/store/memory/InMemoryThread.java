package dev.codex4j.harness.internal.store.memory;

import dev.codex4j.harness.store.RolloutLine;
import dev.codex4j.harness.store.StoredThread;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thread. Guarded by its store's lock; readers keep the array, whose filled part never changes: what is cut is cut
 * from a copy.
 */
final class InMemoryThread {
    private StoredThread state;
    private RolloutLine[] lines;
    private int size;
    private boolean begun;
    private @Nullable InMemoryWriter writer;

    InMemoryThread(StoredThread state, RolloutLine[] inherited) {
        this.state = state;
        this.lines = inherited;
        this.size = inherited.length;
    }

    StoredThread state() {
        return state;
    }

    void setState(StoredThread state) {
        this.state = state;
    }

    /** Whether it has had a line of its own. */
    boolean begun() {
        return begun;
    }

    int size() {
        return size;
    }

    @Nullable
    InMemoryWriter writer() {
        return writer;
    }

    void setWriter(@Nullable InMemoryWriter writer) {
        this.writer = writer;
    }

    void append(List<RolloutLine.Entry> entries) {
        if (lines.length < size + entries.size()) {
            lines = Arrays.copyOf(lines, Math.max(size + entries.size(), Math.max(16, size + size / 2)));
        }
        for (RolloutLine.Entry entry : entries) {
            lines[size] = new RolloutLine(size, entry);
            size++;
        }
        begun |= !entries.isEmpty();
    }

    void cut(int end) {
        lines = first(end);
        size = end;
    }

    RolloutLine[] first(int end) {
        return Arrays.copyOf(lines, end);
    }

    InMemoryLines read() {
        return new InMemoryLines(lines, size);
    }
}
