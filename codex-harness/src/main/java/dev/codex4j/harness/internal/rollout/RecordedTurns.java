package dev.codex4j.harness.internal.rollout;

import dev.codex4j.harness.store.ThreadLines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the turns of a thread from its lines. Used by one thread at a time, as the lines are.
 *
 * <p>An item that ends after its turn, such as a command that was left running, is part of its turn only if its line is
 * among those that are looked at: readers that want it go backwards from the end of the thread.
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

    /**
     * Turns from newest to oldest, found as they are asked for.
     *
     * @param before only lines with a lower ordinal are looked at
     */
    public Walk backwards(long before) {
        if (!legacy) {
            return new BackwardsWalk(lines, before, running);
        }
        List<RecordedTurn> turns = new ArrayList<>(LegacyTurns.read(lines, before, running));
        Collections.reverse(turns);
        return over(turns.iterator());
    }

    /**
     * Turns from oldest to newest, found as they are asked for.
     *
     * @param from turns that began before this ordinal are left out
     */
    public Walk forwards(long from) {
        if (!legacy) {
            return new ForwardsWalk(lines, from, running);
        }
        return over(LegacyTurns.read(lines, lines.end(), running).stream()
                .filter(turn -> turn.first() >= from)
                .iterator());
    }

    /** Whether what happened in the thread can be told apart from its turns: a legacy one has no lines for items. */
    public boolean hasTimeline() {
        return !legacy;
    }

    /**
     * What happened, from newest to oldest.
     *
     * @param before only lines with a lower ordinal are looked at
     */
    public TimelineWalk timeline(long before) {
        return new TimelineWalk(lines, before);
    }

    private static Walk over(Iterator<RecordedTurn> turns) {
        return () -> turns.hasNext() ? turns.next() : null;
    }

    /** All turns, oldest first. */
    public List<RecordedTurn> all() {
        List<RecordedTurn> turns = newest(Integer.MAX_VALUE);
        Collections.reverse(turns);
        return turns;
    }

    /** At most {@code count} turns, newest first. */
    public List<RecordedTurn> newest(int count) {
        Walk walk = backwards(lines.end());
        List<RecordedTurn> turns = new ArrayList<>();
        RecordedTurn turn = count > 0 ? walk.next() : null;
        while (turn != null) {
            turns.add(turn);
            turn = turns.size() < count ? walk.next() : null;
        }
        return turns;
    }

    /** Finds a turn, looking from the thread's end. */
    public Optional<RecordedTurn> find(String turnId) {
        Walk walk = backwards(lines.end());
        for (RecordedTurn turn = walk.next(); turn != null; turn = walk.next()) {
            if (turn.turn().id().equals(turnId)) {
                return Optional.of(turn);
            }
        }
        return Optional.empty();
    }
}
