package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.rollout.RecordedTurn;
import dev.codex4j.harness.internal.rollout.RecordedTurns;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.thread.history.ThreadItemEntry;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A way through a thread's items, in one direction of time. Used by one thread at a time. */
final class ItemWalk {
    private final RecordedTurns.Walk turns;
    private final boolean descending;
    private final Deque<Place> places = new ArrayDeque<>();
    private @Nullable PageCursor start;

    /** An item and where it stands. */
    record Place(ThreadItemEntry entry, PageCursor cursor) {}

    /**
     * @param turns the turns to go through, in the same direction
     * @param start where to begin in the first of them, null for its beginning
     */
    ItemWalk(RecordedTurns.Walk turns, @Nullable PageCursor start, boolean descending) {
        this.turns = turns;
        this.start = start;
        this.descending = descending;
    }

    /** The next item, null when there is none. Refuses to begin at a place that is not there. */
    @Nullable
    Place next() {
        while (places.isEmpty()) {
            RecordedTurn turn = turns.next();
            if (turn == null) {
                return null;
            }
            spread(turn);
            skipTo(start);
            start = null;
        }
        return places.poll();
    }

    private void spread(RecordedTurn turn) {
        for (ThreadItem item : turn.turn().items()) {
            Place place = new Place(
                    ThreadItemEntry.builder(turn.turn().id(), item)
                            .startedAtMs(item.startedAtMs())
                            .completedAtMs(item.completedAtMs())
                            .build(),
                    new PageCursor(PageCursor.Kind.ITEMS, turn.first(), turn.end(), item.id(), true));
            if (descending) {
                places.addFirst(place);
            } else {
                places.add(place);
            }
        }
    }

    private void skipTo(@Nullable PageCursor cursor) {
        if (cursor == null) {
            return;
        }
        while (!places.isEmpty() && !places.element().entry().item().id().equals(cursor.item())) {
            places.remove();
        }
        if (places.isEmpty()) {
            throw Refusals.invalid("invalid cursor: " + cursor);
        }
        if (!cursor.inclusive()) {
            places.remove();
        }
    }
}
