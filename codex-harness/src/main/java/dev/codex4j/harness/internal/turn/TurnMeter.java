package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.model.TokenUsage;
import org.jspecify.annotations.Nullable;

/** Is told what the turns of a thread use. One turn at a time. */
public interface TurnMeter {
    /** Takes no notice. */
    TurnMeter NONE = (assignment, events) -> new Reading() {
        @Override
        public void responseCompleted(@Nullable TokenUsage usage, boolean toolsRan) {
            // Nobody wants to know.
        }

        @Override
        public void ended(TurnEnd end) {
            // Nobody wants to know.
        }
    };

    /** A turn begins. Called on the turn's thread, as all that follows. */
    Reading start(TurnAssignment assignment, TurnEvents events);

    /** One turn. */
    interface Reading {
        /**
         * A response is complete and its tools are done.
         *
         * @param usage what it used, null if the provider did not say
         * @param toolsRan whether it called tools, so that another request follows
         */
        void responseCompleted(@Nullable TokenUsage usage, boolean toolsRan);

        /** The turn is over; its end is announced next. */
        void ended(TurnEnd end);
    }
}
