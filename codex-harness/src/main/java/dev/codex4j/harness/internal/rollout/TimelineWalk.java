package dev.codex4j.harness.internal.rollout;

import dev.codex4j.harness.store.RolloutLine;
import dev.codex4j.harness.store.ThreadLines;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.thread.history.ThreadTimelineEntry;
import dev.codex4j.protocol.turn.Turn;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through what happened in a thread from newest to oldest: beginnings and ends of turns, and the items in them. */
public final class TimelineWalk {
    private final ThreadLines.Scan scan;

    /** @param before only lines with a lower ordinal are looked at */
    TimelineWalk(ThreadLines lines, long before) {
        this.scan = lines.backwards(before, Set.of(Payload.EVENT));
    }

    /** The next entry, null when there is none. */
    public @Nullable ThreadTimelineEntry next() {
        for (RolloutLine line = scan.next(); line != null; line = scan.next()) {
            ThreadTimelineEntry entry = entry(line);
            if (entry != null) {
                return entry;
            }
        }
        return null;
    }

    private static @Nullable ThreadTimelineEntry entry(RolloutLine line) {
        TurnEventTypes.Told told = TurnEventTypes.read(line);
        if (told == null) {
            return null;
        }
        TurnAssembly turn = new TurnAssembly(told.turnId());
        if (told.type().equals(TurnEventTypes.ITEM)) {
            turn.item(line.ordinal(), told.event());
            List<ThreadItem> items = seen(turn).items();
            return items.isEmpty() ? null : new ThreadTimelineEntry.Item(line.ordinal(), told.turnId(), items.get(0));
        }
        if (told.type().equals(TurnEventTypes.STARTED)) {
            turn.started(line.ordinal(), told.event());
            return ThreadTimelineEntry.TurnStarted.builder(line.ordinal(), told.turnId())
                    .startedAt(seen(turn).startedAt())
                    .build();
        }
        turn.ended(line.ordinal(), told.event());
        Turn ended = seen(turn);
        return ThreadTimelineEntry.TurnCompleted.builder(line.ordinal(), told.turnId(), ended.status())
                .error(ended.error())
                .startedAt(ended.startedAt())
                .completedAt(ended.completedAt())
                .durationMs(ended.durationMs())
                .build();
    }

    private static Turn seen(TurnAssembly turn) {
        return turn.turn(false, 0).turn();
    }
}
