package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.internal.context.ToldContext;
import dev.codex4j.harness.model.RawJson;
import java.util.List;

/** A change of what the model of a thread is sent; from all of them, in order, the thread can be gone on from. */
public sealed interface HistoryChange {
    /** The turn in which it happened. */
    String turnId();

    /** An item was added at the end. */
    record Added(String turnId, RawJson item) implements HistoryChange {}

    /** The model is asked, with all items so far. */
    record Asked(String turnId) implements HistoryChange {}

    /** A turn goes on from what the model has been told of its context; what the user says comes next. */
    record Begun(String turnId) implements HistoryChange {}

    /** The model has been told all about its context, as it is now. */
    record Told(String turnId, ToldContext context) implements HistoryChange {}

    /**
     * A new window has begun.
     *
     * @param items everything in it but the base instructions
     * @param summary the words that sum up what is gone, empty if only the provider can read them
     */
    record Replaced(String turnId, List<RawJson> items, String summary) implements HistoryChange {
        /** Takes a copy of the items. */
        public Replaced {
            items = List.copyOf(items);
        }
    }
}
