package dev.codex4j.harness.internal.rollout;

import dev.codex4j.harness.store.RolloutLine;
import dev.codex4j.harness.store.ThreadLines;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds turns from oldest to newest, each as soon as its end is there or the next one begins. */
final class ForwardsWalk implements RecordedTurns.Walk {
    private final ThreadLines lines;
    private final ThreadLines.Scan scan;
    private final Set<String> running;
    private final Deque<RecordedTurn> found = new ArrayDeque<>();
    private @Nullable TurnAssembly current;
    private boolean atEnd;

    ForwardsWalk(ThreadLines lines, long from, Set<String> running) {
        this.lines = lines;
        this.scan = lines.forwards(from, Set.of(Payload.EVENT));
        this.running = running;
    }

    @Override
    public @Nullable RecordedTurn next() {
        while (!atEnd && found.isEmpty()) {
            RolloutLine line = scan.next();
            if (line == null) {
                cutOff(lines.end());
                atEnd = true;
            } else {
                read(line);
            }
        }
        return found.poll();
    }

    private void read(RolloutLine line) {
        TurnEventTypes.Told told = TurnEventTypes.read(line);
        if (told == null) {
            return;
        }
        TurnAssembly turn = current;
        boolean own = turn != null && turn.id().equals(told.turnId());
        if (told.type().equals(TurnEventTypes.STARTED)) {
            cutOff(line.ordinal());
            current = new TurnAssembly(told.turnId());
            current.started(line.ordinal(), told.event());
        } else if (told.type().equals(TurnEventTypes.ITEM)) {
            if (turn != null && own) {
                turn.item(line.ordinal(), told.event());
            }
        } else if (turn != null && own) {
            turn.ended(line.ordinal(), told.event());
            cutOff(line.ordinal() + 1);
        } else {
            cutOff(line.ordinal());
            unbegun(line.ordinal(), told.turnId());
        }
    }

    private void cutOff(long next) {
        TurnAssembly turn = current;
        if (turn != null) {
            found.add(turn.turn(running.contains(turn.id()), next));
            current = null;
        }
    }

    /** A turn without a beginning has its items before its end, wherever that is. */
    private void unbegun(long end, String turnId) {
        RecordedTurn turn = new BackwardsWalk(lines, end + 1, running).next();
        if (turn != null && turn.turn().id().equals(turnId)) {
            found.add(turn);
        }
    }
}
