package dev.codex4j.harness.internal.turn;

import dev.codex4j.protocol.item.AgentMessageDeltaNotification;
import dev.codex4j.protocol.item.ThreadItem;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A message of the model in plan mode while it arrives. The plan in it becomes an item of its own; the message begins
 * with its first word outside of the plan, and a message without one is none.
 */
final class PlanningMessage {
    private final TurnEvents events;
    private final TurnPlan plan;
    private final String id;
    private final Function<String, ThreadItem> shape;
    private final PlanText text = new PlanText();
    private final StringBuilder blanks = new StringBuilder();
    private boolean started;

    /** @param shape the message with a text, not completed */
    PlanningMessage(TurnEvents events, TurnPlan plan, String id, Function<String, ThreadItem> shape) {
        this.events = events;
        this.plan = plan;
        this.id = id;
        this.shape = shape;
    }

    void delta(String piece) {
        show(text.feed(piece));
    }

    /**
     * The message is complete.
     *
     * @return the text outside of the plan, null if there is none
     */
    @Nullable
    String complete(String whole) {
        show(text.finish());
        PlanText.Split split = PlanText.split(whole);
        if (split.proposes()) {
            plan.complete(split.plan());
        }
        if (split.said().isBlank()) {
            return null;
        }
        start();
        return split.said();
    }

    private void show(List<PlanText.Part> parts) {
        for (PlanText.Part part : parts) {
            if (part instanceof PlanText.Part.Said said) {
                say(said.text());
            } else if (part instanceof PlanText.Part.Planned planned) {
                plan.delta(planned.text());
            } else {
                plan.open();
            }
        }
    }

    private void say(String piece) {
        if (!started && piece.isBlank()) {
            blanks.append(piece);
            return;
        }
        start();
        events.emit(new AgentMessageDeltaNotification(events.threadId(), events.turnId(), id, blanks + piece));
        blanks.setLength(0);
    }

    private void start() {
        if (!started) {
            started = true;
            events.started(shape.apply(""));
        }
    }
}
