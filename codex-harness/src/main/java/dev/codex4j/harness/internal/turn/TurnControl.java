package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.tool.Cancellation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** What others may do to a running turn: say something more, or stop it. Safe for use by many threads. */
public final class TurnControl {
    /** The outcome of {@link #steer}. */
    public enum Steer {
        /** The turn will read it before it ends. */
        ACCEPTED,
        /** The turn has taken its last look at its input. */
        TOO_LATE,
        /** Too much waits to be read already. */
        TOO_MANY
    }

    private static final int MOST_WAITING = 256;
    private static final int MOST_ADDITIONS = 4096;
    /** How long the end of an interrupted turn waits for what runs beside it to be stopped. */
    private static final long COMPANIONS_SECONDS = 2;

    private final Cancellation interruption = new Cancellation();
    private final Deque<TurnInput> waiting = new ArrayDeque<>();
    private @Nullable Runnable wake;
    private final List<RawJson> additions = new ArrayList<>();
    private final List<CompletableFuture<?>> companions = new ArrayList<>();
    private boolean sealed;
    private boolean over;
    private boolean replaced;

    /** Hands input to the turn. A response that is being streamed is cut short, so that the model hears it at once. */
    public Steer steer(TurnInput input) {
        Runnable cut;
        synchronized (this) {
            if (sealed || interruption.isCancelled()) {
                return Steer.TOO_LATE;
            }
            if (waiting.size() >= MOST_WAITING) {
                return Steer.TOO_MANY;
            }
            waiting.add(input);
            cut = wake;
        }
        if (cut != null) {
            cut.run();
        }
        return Steer.ACCEPTED;
    }

    /**
     * Hands items to the turn, which takes them into the history at its next pause and then asks the model once more. A
     * response that is being streamed is not cut short.
     */
    public synchronized Steer add(List<RawJson> items) {
        if (over) {
            return Steer.TOO_LATE;
        }
        if (additions.size() + items.size() > MOST_ADDITIONS) {
            return Steer.TOO_MANY;
        }
        additions.addAll(items);
        return Steer.ACCEPTED;
    }

    /** Nothing can be added any more; returns what the turn did not take. */
    public synchronized List<RawJson> finish() {
        over = true;
        return takeAdditions();
    }

    /** Tells of something that runs beside the turn and is stopped with it. */
    public synchronized void accompany(CompletableFuture<?> companion) {
        companions.removeIf(CompletableFuture::isDone);
        companions.add(companion);
    }

    /** Stops the turn to make room for another one. */
    public void replace() {
        synchronized (this) {
            replaced = true;
        }
        interrupt();
    }

    /** Hands input to the turn that can wait for its next request; what is being streamed goes on. */
    public synchronized Steer whisper(TurnInput input) {
        if (sealed || interruption.isCancelled()) {
            return Steer.TOO_LATE;
        }
        if (waiting.size() >= MOST_WAITING) {
            return Steer.TOO_MANY;
        }
        waiting.add(input);
        return Steer.ACCEPTED;
    }

    /** Stops the turn as soon as can be. Idempotent. */
    public void interrupt() {
        interruption.cancel();
    }

    /** Fires when the turn is interrupted. */
    public Cancellation interruption() {
        return interruption;
    }

    /** The input that has come since the last call, oldest first. */
    synchronized List<TurnInput> take() {
        List<TurnInput> taken = new ArrayList<>(waiting);
        waiting.clear();
        return taken;
    }

    /** The items that were added since the last call, oldest first. */
    synchronized List<RawJson> takeAdditions() {
        List<RawJson> taken = new ArrayList<>(additions);
        additions.clear();
        return taken;
    }

    /** Whether the turn was stopped for another turn and not because the user wanted it to stop. */
    synchronized boolean isReplaced() {
        return replaced;
    }

    /** Gives what runs beside the turn a moment to end. */
    void awaitCompanions() {
        CompletableFuture<?>[] running;
        synchronized (this) {
            running = companions.toArray(CompletableFuture[]::new);
        }
        try {
            CompletableFuture.allOf(running).get(COMPANIONS_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            // They told of their failure themselves, and the turn does not wait longer for them.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    synchronized boolean hasInput() {
        return !waiting.isEmpty();
    }

    /** Ends the turn's willingness to take input; false, and nothing is ended, if some waits. */
    synchronized boolean seal() {
        sealed = waiting.isEmpty() && additions.isEmpty();
        return sealed;
    }

    /** Ends the turn's willingness to take input, and hands over what nobody has read. */
    synchronized List<TurnInput> close() {
        sealed = true;
        return take();
    }

    /**
     * While the result is open, steering and interruption run {@code cut}, which may be more than once; at once if there
     * is cause already.
     */
    Cancellation.Registration whileWaiting(Runnable cut) {
        boolean late;
        synchronized (this) {
            wake = cut;
            late = waiting.stream().anyMatch(input -> !input.isHidden());
        }
        if (late) {
            cut.run();
        }
        Cancellation.Registration interrupted = interruption.onCancel(cut);
        return () -> {
            interrupted.close();
            synchronized (this) {
                wake = null;
            }
        };
    }
}
