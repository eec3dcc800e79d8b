package dev.codex4j.client;

import dev.codex4j.protocol.CodexException;
import dev.codex4j.protocol.internal.CheapThreads;
import dev.codex4j.protocol.item.UserInput;
import dev.codex4j.protocol.turn.TurnInterruptParams;
import dev.codex4j.protocol.turn.TurnStartParams;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A conversation with the agent. Thread-safe; one turn runs at a time, and what is started meanwhile steers it. */
public final class CodexThread {
    private final CodexClient client;
    private final String id;
    private volatile @Nullable String lastTurn;

    CodexThread(CodexClient client, String id) {
        this.client = client;
        this.id = id;
    }

    /** The thread's id, under which it can be resumed. */
    public String id() {
        return id;
    }

    /**
     * Runs a turn and waits for its end.
     *
     * @param prompt what the user says
     * @throws dev.codex4j.protocol.TurnFailedException if the turn fails
     * @throws CodexException if it cannot be started, or the connection is lost
     */
    public TurnResult run(String prompt) {
        return run(turn(prompt).build());
    }

    /**
     * Runs a turn and waits for its end.
     *
     * @param params what to do; its thread must be this one, see {@link #turn}
     * @throws dev.codex4j.protocol.TurnFailedException if the turn fails
     * @throws CodexException if it cannot be started, or the connection is lost
     */
    public TurnResult run(TurnStartParams params) {
        try (TurnStream events = stream(params)) {
            return events.result();
        }
    }

    /** Runs a turn on a thread of the library; the future fails with what {@link #run(String)} throws. */
    public CompletableFuture<TurnResult> runAsync(String prompt) {
        return CompletableFuture.supplyAsync(() -> run(prompt), CheapThreads.shared());
    }

    /** Starts a turn whose events are to be read; see {@link #stream(TurnStartParams)}. */
    public TurnStream stream(String prompt) {
        return stream(turn(prompt).build());
    }

    /**
     * Starts a turn whose events are to be read. Returns when the server has accepted it.
     *
     * @param params what to do; its thread must be this one, see {@link #turn}
     * @return the events, to be closed
     * @throws CodexException if the turn cannot be started
     */
    public TurnStream stream(TurnStartParams params) {
        if (!params.threadId().equals(id)) {
            throw new IllegalArgumentException(
                    "The parameters are for thread " + params.threadId() + ", but this is thread " + id + ".");
        }
        EventBuffer buffer = client.router().open(id);
        boolean started = false;
        try {
            String turnId = client.call(params).turn().id();
            lastTurn = turnId;
            started = true;
            return new TurnStream(client, id, turnId, buffer);
        } finally {
            if (!started) {
                buffer.close();
            }
        }
    }

    /** Parameters of a turn on this thread, to be added to. */
    public TurnStartParams.Builder turn(String prompt) {
        return TurnStartParams.builder(
                id, List.of(UserInput.Text.builder(prompt).build()));
    }

    /**
     * Asks the server to interrupt the turn that was started last through this object. The turn then ends in the ordinary way,
     * with the status interrupted.
     *
     * @return completes when the server has taken note; fails if no turn is running
     */
    public CompletableFuture<Void> interrupt() {
        String turnId = lastTurn;
        if (turnId == null) {
            return CompletableFuture.failedFuture(
                    new CodexException("turn/interrupt: no turn of thread " + id + " was started here."));
        }
        return client.request(new TurnInterruptParams(id, turnId)).thenAccept(done -> {});
    }

    /** The id; what was said may be private. */
    @Override
    public String toString() {
        return "thread " + id;
    }
}
