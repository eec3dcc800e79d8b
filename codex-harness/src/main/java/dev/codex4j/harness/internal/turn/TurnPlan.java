package dev.codex4j.harness.internal.turn;

import dev.codex4j.protocol.item.PlanDeltaNotification;
import dev.codex4j.protocol.item.ThreadItem;

/** The plan that a turn proposes, as an item that clients see. A turn proposes one; later ones are passed over. */
final class TurnPlan {
    private final TurnEvents events;
    private final String id;
    private long startedAtMs;
    private boolean started;
    private boolean completed;

    TurnPlan(TurnEvents events) {
        this.events = events;
        this.id = events.turnId() + "-plan";
    }

    void open() {
        if (!started) {
            started = true;
            startedAtMs = events.now();
            events.started(item("").build());
        }
    }

    void delta(String text) {
        if (!completed) {
            events.emit(new PlanDeltaNotification(events.threadId(), events.turnId(), id, text));
        }
    }

    /** The whole plan is known. */
    void complete(String text) {
        if (!completed) {
            open();
            completed = true;
            events.completed(item(text).completedAtMs(events.now()).build());
        }
    }

    private ThreadItem.Plan.Builder item(String text) {
        return ThreadItem.Plan.builder(id, text).startedAtMs(startedAtMs);
    }
}
