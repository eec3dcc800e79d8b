package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.store.ThreadLines;
import java.util.Set;

/** The lines of a thread that nothing has happened in. */
final class NoLines implements ThreadLines {
    @Override
    public long end() {
        return 0;
    }

    @Override
    public Scan backwards(long before, Set<String> types) {
        return () -> null;
    }

    @Override
    public Scan forwards(long from, Set<String> types) {
        return () -> null;
    }

    @Override
    public void close() {}
}
