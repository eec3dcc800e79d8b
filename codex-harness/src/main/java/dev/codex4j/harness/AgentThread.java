package dev.codex4j.harness;

import dev.codex4j.harness.internal.thread.LoadedThreads;
import dev.codex4j.harness.internal.thread.Reply;
import dev.codex4j.harness.internal.thread.ThreadSession;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.item.UserInput;
import dev.codex4j.protocol.thread.ThreadInfo;
import dev.codex4j.protocol.thread.ThreadReadParams;
import dev.codex4j.protocol.thread.ThreadReadResponse;
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
import java.util.function.BiConsumer;

/**
 * An agent thread that is worked with directly. Safe for use by many threads. Futures fail with an {@link RpcException}
 * where the thread refuses, and where it is not loaded any more because somebody has put it away.
 */
public final class AgentThread {
    private final LoadedThreads threads;
    private final ThreadInfo info;
    private final TurnWaits turns;
    private final Runnable left;

    /** @param left run when the thread has been left */
    AgentThread(LoadedThreads threads, ThreadInfo info, TurnWaits turns, Runnable left) {
        this.threads = threads;
        this.info = info;
        this.turns = turns;
        this.left = left;
    }

    /** The thread's id. */
    public String id() {
        return info.id();
    }

    /** The thread as it was when it was started, resumed or forked. */
    public ThreadInfo info() {
        return info;
    }

    /**
     * Runs a turn.
     *
     * @param prompt what the user says
     * @return completes with the turn when it has ended, however it ended; fails with an
     *     {@link RpcException} if it cannot be started
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
        return ask((session, reply) -> session.startTurn(params, reply));
    }

    /** Says more to the turn that runs. */
    public CompletableFuture<TurnSteerResponse> steer(TurnSteerParams params) {
        requireThis(params.threadId());
        return ask((session, reply) -> session.steer(params, reply));
    }

    /** Stops a turn; completes as soon as that is accepted. */
    public CompletableFuture<TurnInterruptResponse> interrupt(String turnId) {
        return ask((session, reply) -> session.interrupt(new TurnInterruptParams(id(), turnId), reply));
    }

    /**
     * Has the model replace the history by a summary, in a turn that takes the place of one that runs; completes as soon
     * as that is accepted.
     */
    public CompletableFuture<ThreadCompactStartResponse> compact() {
        return ask(ThreadSession::compact);
    }

    /** Reads the thread with its turns. */
    public CompletableFuture<ThreadReadResponse> read() {
        ThreadReadParams params =
                ThreadReadParams.builder(id()).includeTurns(true).build();
        return ask((session, reply) -> session.visits().read(params, reply));
    }

    /**
     * Stops watching the thread: its listener hears nothing more, and futures of turns that go on fail. The thread stays
     * stored, and is unloaded when nobody has watched it for a while. Idempotent.
     */
    public void leave() {
        ThreadSession session = threads.find(id());
        if (session != null) {
            session.visits().leave(turns);
        }
        turns.close("thread " + id() + " was left");
        left.run();
    }

    private <R> CompletableFuture<R> ask(BiConsumer<ThreadSession, Reply<R>> request) {
        CompletableFuture<R> answer = new CompletableFuture<>();
        try {
            request.accept(threads.require(id()), Reply.to(answer));
        } catch (RpcException refusal) {
            answer.completeExceptionally(refusal);
        }
        return answer;
    }

    private void requireThis(String threadId) {
        if (!threadId.equals(id())) {
            throw new IllegalArgumentException("this is thread " + id() + ", not " + threadId);
        }
    }
}
