package dev.codex4j.harness.internal.store.memory;

import dev.codex4j.harness.store.RolloutLine;
import dev.codex4j.harness.store.ThreadLines;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines of a thread as they were when they were asked for. */
final class InMemoryLines implements ThreadLines {
    private final RolloutLine[] lines;
    private final int size;

    InMemoryLines(RolloutLine[] lines, int size) {
        this.lines = lines;
        this.size = size;
    }

    @Override
    public long end() {
        return size;
    }

    @Override
    public Scan backwards(long before, Set<String> types) {
        return new ArrayScan((int) Math.min(before, size) - 1, -1, types);
    }

    @Override
    public Scan forwards(long from, Set<String> types) {
        return new ArrayScan((int) Math.min(Math.max(from, 0), size), 1, types);
    }

    @Override
    public void close() {
        // Nothing is held.
    }

    private final class ArrayScan implements Scan {
        private final int step;
        private final Set<String> types;
        private int next;

        ArrayScan(int first, int step, Set<String> types) {
            this.next = first;
            this.step = step;
            this.types = Set.copyOf(types);
        }

        @Override
        public @Nullable RolloutLine next() {
            while (next >= 0 && next < size) {
                RolloutLine line = lines[next];
                next += step;
                if (types.isEmpty() || types.contains(line.entry().type())) {
                    return line;
                }
            }
            return null;
        }
    }
}
