package dev.codex4j.harness;

import dev.codex4j.harness.internal.HarnessParts;
import dev.codex4j.harness.internal.thread.Reply;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.TransportException;
import dev.codex4j.protocol.rpc.InProcessTransport;
import dev.codex4j.protocol.rpc.Transport;
import dev.codex4j.protocol.thread.ThreadForkParams;
import dev.codex4j.protocol.thread.ThreadForkResponse;
import dev.codex4j.protocol.thread.ThreadInfo;
import dev.codex4j.protocol.thread.ThreadResumeParams;
import dev.codex4j.protocol.thread.ThreadResumeResponse;
import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.thread.ThreadStartResponse;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A home of agent threads: runs turns, keeps threads, and serves clients. Everything belongs to the instance, so that
 * several harnesses in one JVM do not disturb each other. Safe for use by many threads.
 *
 * <p>Building one touches neither network nor disk; what a thread needs is made when it is needed.
 */
public final class CodexHarness implements AutoCloseable {
    private final HarnessParts parts;
    private final Set<TurnWaits> waits = ConcurrentHashMap.newKeySet();

    CodexHarness(HarnessParts parts) {
        this.parts = parts;
    }

    /** A harness of the user's configuration. */
    public static CodexHarness create() {
        return builder().build();
    }

    /** Starts a harness to be set up in code. */
    public static HarnessBuilder builder() {
        return new HarnessBuilder();
    }

    /**
     * Starts a thread that is worked with directly, without a connection.
     *
     * @param params what the thread is to be set to
     * @param listener hears what happens in it and is asked what it wants to know
     * @return completes when the thread is there, or fails with an {@link RpcException}
     */
    public CompletableFuture<AgentThread> startThread(ThreadStartParams params, ThreadListener listener) {
        return join(listener, turns -> {
            CompletableFuture<ThreadStartResponse> answer = new CompletableFuture<>();
            parts.threads().start(params, HarnessParts.DIRECT, turns, Reply.to(answer));
            return answer.thenApply(ThreadStartResponse::thread);
        });
    }

    /**
     * Goes on with a thread that is stored, or joins one that is loaded.
     *
     * @param params which thread, and what is to be different
     * @param listener hears what happens in it from now on and is asked what it wants to know
     * @return completes when the thread is loaded, or fails with an {@link RpcException}
     */
    public CompletableFuture<AgentThread> resumeThread(ThreadResumeParams params, ThreadListener listener) {
        return join(listener, turns -> {
            CompletableFuture<ThreadResumeResponse> answer = new CompletableFuture<>();
            parts.requests().lifecycle().resume(params, HarnessParts.DIRECT, turns, Reply.to(answer));
            return answer.thenApply(ThreadResumeResponse::thread);
        });
    }

    /**
     * Starts a thread that begins as another one did.
     *
     * @param params which thread, up to which turn, and what is to be different
     * @param listener hears what happens in the new thread and is asked what it wants to know
     * @return completes when the new thread is there, or fails with an {@link RpcException}
     */
    public CompletableFuture<AgentThread> forkThread(ThreadForkParams params, ThreadListener listener) {
        return join(listener, turns -> {
            CompletableFuture<ThreadForkResponse> answer = new CompletableFuture<>();
            parts.requests().lifecycle().fork(params, HarnessParts.DIRECT, turns, () -> {}, Reply.to(answer));
            return answer.thenApply(ThreadForkResponse::thread);
        });
    }

    private CompletableFuture<AgentThread> join(
            ThreadListener listener, Function<TurnWaits, CompletableFuture<ThreadInfo>> request) {
        TurnWaits turns = new TurnWaits(listener);
        waits.add(turns);
        CompletableFuture<ThreadInfo> joined;
        try {
            joined = request.apply(turns);
        } catch (RpcException refusal) {
            joined = CompletableFuture.failedFuture(refusal);
        }
        return joined.whenComplete((info, refusal) -> {
                    if (refusal != null) {
                        waits.remove(turns);
                    }
                })
                .thenApply(info -> new AgentThread(parts.threads(), info, turns, () -> waits.remove(turns)));
    }

    /**
     * Connects a client in this JVM: messages are handed over by reference.
     *
     * @return the client's end of a new connection
     */
    @SuppressWarnings("FutureReturnValueIgnored") // the client's end tells the client when the connection is over
    public Transport connect() {
        InProcessTransport.Pair pair = InProcessTransport.pair();
        serve(pair.server());
        return pair.client();
    }

    /**
     * Serves a client over any transport.
     *
     * @param transport the server's end of a new connection
     * @return completes with the reason when the connection is over
     */
    public CompletableFuture<TransportException> serve(Transport transport) {
        return parts.serve(transport);
    }

    /**
     * Interrupts what runs, closes all connections and threads, and ends the commands that agents have left running.
     * Takes some seconds at most. Idempotent.
     */
    @Override
    public void close() {
        parts.close();
        waits.forEach(turns -> turns.close("the harness was closed"));
    }
}
