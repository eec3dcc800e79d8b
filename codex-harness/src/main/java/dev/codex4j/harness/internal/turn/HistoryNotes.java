package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.harness.internal.history.InputItems;
import dev.codex4j.harness.model.RawJson;
import java.util.List;

/**
 * The history as those write to it who do not ask the model themselves. Used by whoever owns the conversation: the turn
 * that runs, and the session between turns.
 */
public final class HistoryNotes {
    private final TurnEvents events;
    private final TurnHistory history;
    private final IdGenerator ids;

    HistoryNotes(TurnEvents events, TurnHistory history, IdGenerator ids) {
        this.events = events;
        this.history = history;
        this.ids = ids;
    }

    /** Announces what happens in the turn. */
    public TurnEvents events() {
        return events;
    }

    /** Makes the items to add. */
    public InputItems items() {
        return history.items();
    }

    /** Adds an item. */
    public void append(RawJson item) {
        history.append(item);
    }

    /** Adds items. */
    public void appendAll(List<RawJson> items) {
        history.appendAll(items);
    }

    /** Ends a turn that does not ask the model: what was said meanwhile is taken into the history and shown. */
    public void completed(TurnControl control) {
        UserMessages messages = new UserMessages(events, ids, history);
        do {
            control.take().forEach(messages::accept);
            history.appendAll(control.takeAdditions());
        } while (!control.seal());
    }

    /** Ends an interrupted turn: what ran beside it has its last word, and the model is told of the interruption. */
    public void interrupted(TurnControl control) {
        Interruption.record(control, history);
    }
}
