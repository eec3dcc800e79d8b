package dev.codex4j.harness.internal.thread;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.item.ItemCompletedNotification;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.thread.usage.ThreadTokenUsageUpdatedNotification;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnCompletedNotification;
import dev.codex4j.protocol.turn.TurnItemsView;
import dev.codex4j.protocol.turn.TurnStartedNotification;
import dev.codex4j.protocol.turn.TurnStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The turns of a thread with their complete items, kept up from what is announced. Owned by the thread's worker. */
final class TurnLog {
    private final Map<String, Entry> turns = new LinkedHashMap<>();
    private final Map<String, Review> reviews = new HashMap<>();
    private @Nullable ThreadTokenUsageUpdatedNotification usage;

    private static final class Entry {
        private Turn turn;
        private final Map<String, ThreadItem> items = new LinkedHashMap<>();

        private Entry(Turn turn) {
            this.turn = turn;
        }

        private Turn whole() {
            return Turn.builder(turn.id(), List.copyOf(items.values()), turn.status())
                    .rootTurnId(turn.rootTurnId())
                    .itemsView(TurnItemsView.FULL)
                    .error(turn.error())
                    .startedAt(turn.startedAt())
                    .completedAt(turn.completedAt())
                    .durationMs(turn.durationMs())
                    .build();
        }
    }

    /**
     * A review is two turns to those who read it later: the reviewer's, which nobody announces the end of, and after it
     * the thread's, with the beginning and the result.
     */
    private static final class Review {
        private final Map<String, ThreadItem> items = new LinkedHashMap<>();
        private @Nullable Entry reviewer;
    }

    void record(ServerNotification event) {
        if (event instanceof TurnStartedNotification started) {
            Entry entry = new Entry(started.turn());
            turns.put(started.turn().id(), entry);
            Review review = reviews.get(started.turn().rootTurnId());
            if (review != null) {
                review.reviewer = entry;
            }
        } else if (event instanceof TurnCompletedNotification completed) {
            Review review = reviews.remove(completed.turn().id());
            if (review != null) {
                end(review, completed.turn());
            }
            Entry entry = turns.get(completed.turn().id());
            if (entry != null) {
                entry.turn = completed.turn();
            }
        } else if (event instanceof ThreadTokenUsageUpdatedNotification used) {
            usage = used;
        } else if (event instanceof ItemCompletedNotification completed) {
            items(completed).put(completed.item().id(), completed.item());
        }
    }

    private Map<String, ThreadItem> items(ItemCompletedNotification completed) {
        if (completed.item() instanceof ThreadItem.EnteredReviewMode) {
            reviews.put(completed.turnId(), new Review());
        }
        Review review = reviews.get(completed.turnId());
        if (review != null) {
            boolean own = completed.item() instanceof ThreadItem.EnteredReviewMode
                    || completed.item() instanceof ThreadItem.ExitedReviewMode
                    || completed.item() instanceof ThreadItem.AgentMessage;
            Entry reviewer = review.reviewer;
            return own || reviewer == null ? review.items : reviewer.items;
        }
        Entry entry = turns.get(completed.turnId());
        return entry == null ? new LinkedHashMap<>() : entry.items;
    }

    private void end(Review review, Turn turn) {
        Entry reviewer = review.reviewer;
        if (reviewer != null) {
            reviewer.turn = Turn.builder(reviewer.turn.id(), List.of(), TurnStatus.INTERRUPTED)
                    .rootTurnId(reviewer.turn.rootTurnId())
                    .startedAt(reviewer.turn.startedAt())
                    .build();
        }
        Entry entry = new Entry(turn);
        entry.items.putAll(review.items);
        turns.put(turn.id(), entry);
    }

    /** What was told of tokens last, null if nothing was. */
    @Nullable
    ThreadTokenUsageUpdatedNotification usage() {
        return usage;
    }

    /** All turns, oldest first, with their items. */
    List<Turn> turns() {
        List<Turn> all = new ArrayList<>();
        turns.values().forEach(entry -> all.add(entry.whole()));
        return all;
    }
}
