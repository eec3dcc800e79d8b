package dev.codex4j.harness.internal.rollout;

import dev.codex4j.harness.store.RolloutLine;
import dev.codex4j.harness.store.ThreadLines;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds turns from newest to oldest, reading no further back than it has to. A turn is whole when the line is there that
 * began it. A review is the exception: nothing began it but the reviewer's turn, which lies within it, so it is whole
 * when what came before the reviewer's turn is there.
 */
final class BackwardsWalk implements RecordedTurns.Walk {
    private final ThreadLines.Scan scan;
    private final Set<String> running;
    private final Map<String, TurnAssembly> open = new HashMap<>();
    private final Deque<Found> found = new ArrayDeque<>();
    private final Set<TurnAssembly> unbegun = new HashSet<>();
    private long next;
    private boolean atBeginning;

    /** A turn whose place among the others is known, and the ordinal after it if it has no end. */
    private record Found(TurnAssembly turn, long next) {}

    BackwardsWalk(ThreadLines lines, long before, Set<String> running) {
        this.scan = lines.backwards(before, Set.of(Payload.EVENT));
        this.running = running;
        this.next = before;
    }

    @Override
    public @Nullable RecordedTurn next() {
        while (!atBeginning && (found.isEmpty() || unbegun.contains(found.peek().turn()))) {
            RolloutLine line = scan.next();
            if (line == null) {
                passBoundary(null);
                atBeginning = true;
            } else {
                read(line);
            }
        }
        Found newest = found.poll();
        return newest == null
                ? null
                : newest.turn().turn(running.contains(newest.turn().id()), newest.next());
    }

    private void read(RolloutLine line) {
        TurnEventTypes.Told told = TurnEventTypes.read(line);
        if (told == null) {
            return;
        }
        if (!told.type().equals(TurnEventTypes.ITEM)) {
            passBoundary(told);
        }
        TurnAssembly turn = open.computeIfAbsent(told.turnId(), TurnAssembly::new);
        if (told.type().equals(TurnEventTypes.STARTED)) {
            turn.started(line.ordinal(), told.event());
            open.remove(told.turnId());
            if (!unbegun.remove(turn)) {
                place(turn);
            }
        } else if (told.type().equals(TurnEventTypes.ITEM)) {
            turn.item(line.ordinal(), told.event());
            if (turn.hasEntered() && unbegun.remove(turn)) {
                open.remove(told.turnId());
            }
        } else {
            turn.ended(line.ordinal(), told.event());
        }
    }

    /** Another turn's beginning or end shows that turns which have ended were never begun. */
    private void passBoundary(TurnEventTypes.@Nullable Told boundary) {
        boolean within = boundary != null && boundary.type().equals(TurnEventTypes.STARTED);
        for (TurnAssembly turn : List.copyOf(open.values())) {
            boolean other = boundary == null || !boundary.turnId().equals(turn.id());
            if (other && turn.isEnded()) {
                boolean waited = unbegun.remove(turn);
                if (!waited) {
                    place(turn);
                }
                if (waited || !within || turn.hasEntered()) {
                    open.remove(turn.id());
                } else {
                    unbegun.add(turn);
                }
            }
        }
    }

    private void place(TurnAssembly turn) {
        found.add(new Found(turn, next));
        next = turn.first();
    }
}
