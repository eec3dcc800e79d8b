package dev.codex4j.harness.internal.turn;

import dev.codex4j.protocol.ServerRequest;
import dev.codex4j.protocol.thread.ThreadActiveFlag;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A turn to be run.
 *
 * @param id the turn's id
 * @param rootId the id of the turn that led to this one; its own if none did
 * @param startedAtMs when it started, in milliseconds of Unix time
 * @param input what the user says
 * @param settings what the thread is set to
 * @param options what holds for this turn only
 * @param control lets others steer and stop the turn
 * @param events takes what happens; may block
 * @param asker puts questions to clients
 */
public record TurnAssignment(
        String id,
        String rootId,
        long startedAtMs,
        TurnInput input,
        TurnSettings settings,
        TurnOptions options,
        TurnControl control,
        TurnSink events,
        Asker asker) {

    /** Puts questions to clients. */
    @FunctionalInterface
    public interface Asker {
        /**
         * Asks; the future completes with the first answer, and cancelling it takes the question back.
         *
         * @param flag what the thread's status shows while the question is open, null for a question that is no matter
         *     for people
         */
        <R> CompletableFuture<R> ask(ServerRequest<R> request, @Nullable ThreadActiveFlag flag);
    }
}
