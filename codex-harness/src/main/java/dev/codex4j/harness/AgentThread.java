package dev.codex4j.harness;

import dev.codex4j.harness.internal.thread.Reply;
import dev.codex4j.harness.internal.thread.ThreadSession;
import dev.codex4j.protocol.item.UserInput;
import dev.codex4j.protocol.thread.ThreadReadParams;
import dev.codex4j.protocol.thread.ThreadReadResponse;
import dev.codex4j.protocol.thread.ThreadStartResponse;
import dev.codex4j.protocol.thread.history.ThreadCompactStartResponse;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnInterruptParams;
import dev.codex4j.protocol.turn.TurnInterruptResponse;
import dev.codex4j.protocol.turn.TurnStartParams;
import dev.codex4j.protocol.turn.TurnStartResponse;
import dev.codex4j.protocol.turn.TurnSteerParams;
import dev.codex4j.protocol.turn.TurnSteerResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** An agent thread that is worked with directly. Safe for use by many threads. */
public final class AgentThread {
    private final ThreadSession session;
    private final ThreadStartResponse start;
    private final TurnWaits turns;

    AgentThread(ThreadSession session, ThreadStartResponse start, TurnWaits turns) {
        this.session = session;
        this.start = start;
        this.turns = turns;
    }

    /** The thread's id. */
    public String id() {
        return session.id();
    }

    /** The thread and its settings as they were when it was started. */
    public ThreadStartResponse start() {
        return start;
    }

    /**
     * Runs a turn.
     *
     * @param prompt what the user says
     * @return completes with the turn when it has ended, however it ended; fails with an
     *     {@link dev.codex4j.protocol.RpcException} if it cannot be started
     */
    public CompletableFuture<Turn> run(String prompt) {
        return run(TurnStartParams.builder(
                        id(), List.of(UserInput.Text.builder(prompt).build()))
                .build());
    }

    /** Runs a turn with all that a turn can be started with; {@code params} must name this thread. */
    public CompletableFuture<Turn> run(TurnStartParams params) {
        return startTurn(params).thenCompose(answer -> turns.end(answer.turn().id()));
    }

    /** Starts a turn, or says more to the one that runs; completes as soon as it is accepted. */
    public CompletableFuture<TurnStartResponse> startTurn(TurnStartParams params) {
        requireThis(params.threadId());
        CompletableFuture<TurnStartResponse> answer = new CompletableFuture<>();
        session.startTurn(params, Reply.to(answer));
        return answer;
    }

    /** Says more to the turn that runs. */
    public CompletableFuture<TurnSteerResponse> steer(TurnSteerParams params) {
        requireThis(params.threadId());
        CompletableFuture<TurnSteerResponse> answer = new CompletableFuture<>();
        session.steer(params, Reply.to(answer));
        return answer;
    }

    /** Stops a turn; completes as soon as that is accepted. */
    public CompletableFuture<TurnInterruptResponse> interrupt(String turnId) {
        CompletableFuture<TurnInterruptResponse> answer = new CompletableFuture<>();
        session.interrupt(new TurnInterruptParams(id(), turnId), Reply.to(answer));
        return answer;
    }

    /**
     * Has the model replace the history by a summary, in a turn that takes the place of one that runs; completes as soon
     * as that is accepted.
     */
    public CompletableFuture<ThreadCompactStartResponse> compact() {
        CompletableFuture<ThreadCompactStartResponse> answer = new CompletableFuture<>();
        session.compact(Reply.to(answer));
        return answer;
    }

    /** Reads the thread with its turns. */
    public CompletableFuture<ThreadReadResponse> read() {
        CompletableFuture<ThreadReadResponse> answer = new CompletableFuture<>();
        session.visits().read(ThreadReadParams.builder(id()).includeTurns(true).build(), Reply.to(answer));
        return answer;
    }

    private void requireThis(String threadId) {
        if (!threadId.equals(id())) {
            throw new IllegalArgumentException("this is thread " + id() + ", not " + threadId);
        }
    }
}
