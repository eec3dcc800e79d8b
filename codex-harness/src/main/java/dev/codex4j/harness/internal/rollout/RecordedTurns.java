package dev.codex4j.harness.internal.rollout;

import dev.codex4j.harness.store.ThreadLines;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the turns of a thread from its lines. Used by one thread at a time, as the lines are.
 *
 * <p>An item that ends after its turn, such as a command that was left running, is part of its turn only if its line is
 * among those that are looked at: readers that want it look from the end of the thread.
 */
public final class RecordedTurns {
    private final ThreadLines lines;
    private final boolean legacy;
    private final Set<String> running;

    /**
     * @param legacy whether the thread's history mode is the legacy one, whose turns can be read from the beginning only
     * @param running the ids of the turns that go on now; other turns without an end were cut off
     */
    public RecordedTurns(ThreadLines lines, boolean legacy, Set<String> running) {
        this.lines = lines;
        this.legacy = legacy;
        this.running = Set.copyOf(running);
    }

    /** A way through turns. */
    @FunctionalInterface
    public interface Walk {
        /** The next turn, null when there is none. */
        @Nullable
        RecordedTurn next();
    }

    /** All turns, oldest first. */
    public List<RecordedTurn> all() {
        throw new UnsupportedOperationException();
    }

    /**
     * Turns from newest to oldest, found as they are asked for.
     *
     * @param before only lines with a lower ordinal are looked at
     */
    public Walk backwards(long before) {
        throw new UnsupportedOperationException();
    }

    /** The turns that begin with a line from {@code from} on and before {@code end}, oldest first. */
    public List<RecordedTurn> between(long from, long end) {
        throw new UnsupportedOperationException();
    }

    /** Finds a turn, looking from the thread's end. */
    public Optional<RecordedTurn> find(String turnId) {
        throw new UnsupportedOperationException();
    }
}
