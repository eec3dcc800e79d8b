package dev.codex4j.harness.tool;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.ServerRequest;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.thread.ThreadActiveFlag;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The turn that a call belongs to, as far as tools get to see it. Safe for use by many threads. */
public interface ToolContext {
    /** The thread's id. */
    String threadId();

    /** The turn's id. */
    String turnId();

    /** The id of the turn that led to this one, through the agents between them; this turn's own if none did. */
    default String rootTurnId() {
        return turnId();
    }

    /** The turn's working folder, absolute. */
    Path cwd();

    /** Stops the turn as if the user had: the call's output is no longer wanted then. */
    void interruptTurn();

    /** Fires when the turn is interrupted: the output of a call is no longer wanted then. */
    Cancellation cancellation();

    /** Now, in milliseconds of Unix time, as items carry it. */
    long now();

    /** Shows clients an item that has begun; {@code startedAtMs} must be set. May block while clients are slow. */
    void started(ThreadItem item);

    /** Shows clients an item that is complete; both times must be set. May block while clients are slow. */
    void completed(ThreadItem item);

    /** Tells clients something about the thread. May block while clients are slow. */
    void emit(ServerNotification notification);

    /**
     * Tells the model something as the developer, in the next request and after the outputs of this response's calls. Too
     * late, and without effect, when the turn is over.
     */
    void tellModel(String text);

    /**
     * Asks clients. The future completes with the first answer, or fails when no usable answer comes or the thread is
     * closed; a failure must be taken as a no. It stays open for as long as nobody answers: give up on it when
     * {@link #cancellation()} fires.
     *
     * @param flag what the thread's status shows while the question is open, null for a question that is no matter for
     *     people
     */
    <R> CompletableFuture<R> ask(ServerRequest<R> request, @Nullable ThreadActiveFlag flag);
}
