package dev.codex4j.harness;

import dev.codex4j.harness.internal.thread.ThreadObserver;
import dev.codex4j.protocol.CodexException;
import dev.codex4j.protocol.RequestId;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.ServerRequest;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnCompletedNotification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Passes on to a listener what happens in one thread, and tells those who wait for a turn when it has ended. */
final class TurnWaits implements ThreadObserver {
    /** Turns that have ended are remembered for those who ask late. */
    private static final int MOST_REMEMBERED = 64;

    private final ThreadListener listener;
    private final Map<String, CompletableFuture<Turn>> ends = new LinkedHashMap<>();
    private @Nullable String closed;

    TurnWaits(ThreadListener listener) {
        this.listener = listener;
    }

    /** Completes when the turn has ended; fails when nobody watches for that any more. */
    CompletableFuture<Turn> end(String turnId) {
        return wait(turnId).copy();
    }

    @Override
    public void tell(ServerNotification notification) {
        try {
            listener.onEvent(notification);
        } finally {
            if (notification instanceof TurnCompletedNotification completed) {
                wait(completed.turn().id()).complete(completed.turn());
                forgetOldest();
            }
        }
    }

    @Override
    public <R> CompletableFuture<R> ask(RequestId id, ServerRequest<R> request) {
        return listener.onRequest(request);
    }

    /**
     * Fails those who still wait.
     *
     * @param why as in "{@code why} before turn x ended"
     */
    void close(String why) {
        Map<String, CompletableFuture<Turn>> open;
        synchronized (this) {
            closed = closed == null ? why : closed;
            open = Map.copyOf(ends);
        }
        open.forEach((turnId, end) -> end.completeExceptionally(closed(why, turnId)));
    }

    private synchronized CompletableFuture<Turn> wait(String turnId) {
        return closed != null && !ends.containsKey(turnId)
                ? CompletableFuture.failedFuture(closed(closed, turnId))
                : ends.computeIfAbsent(turnId, id -> new CompletableFuture<>());
    }

    private synchronized void forgetOldest() {
        var oldest = ends.entrySet().iterator();
        while (ends.size() > MOST_REMEMBERED && oldest.hasNext()) {
            if (oldest.next().getValue().isDone()) {
                oldest.remove();
            }
        }
    }

    private static CodexException closed(String why, String turnId) {
        return new CodexException(why + " before turn " + turnId + " ended");
    }
}
