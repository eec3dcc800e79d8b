package dev.codex4j.harness.store;

import dev.codex4j.harness.model.RawJson;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One line of a thread's rollout.
 *
 * @param ordinal its place in the thread's history, counted from 0; the lines of a fork go on from where it branched off
 * @param entry what it says
 */
public record RolloutLine(long ordinal, Entry entry) {
    /**
     * What a line says, wherever it stands.
     *
     * @param at when it was written, to the millisecond
     * @param type the kind of line, such as {@code response_item} or {@code event_msg}; readers skip kinds that they do
     *     not know
     * @param payload an object; its fields hang on the type
     * @param metadata what some kinds of lines have beside the payload, null if there is none
     */
    public record Entry(
            Instant at,
            String type,
            RawJson payload,
            @Nullable RawJson metadata) {
        /** Cuts the time off at the millisecond, as all stores keep it. */
        public Entry {
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }
    }
}
