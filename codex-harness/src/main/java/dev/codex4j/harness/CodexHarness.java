package dev.codex4j.harness;

import dev.codex4j.harness.internal.HarnessParts;
import dev.codex4j.harness.internal.thread.Reply;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.TransportException;
import dev.codex4j.protocol.rpc.InProcessTransport;
import dev.codex4j.protocol.rpc.Transport;
import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.thread.ThreadStartResponse;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

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
     * @return completes when the thread is there, or fails with an {@link dev.codex4j.protocol.RpcException}
     */
    public CompletableFuture<AgentThread> startThread(ThreadStartParams params, ThreadListener listener) {
        TurnWaits turns = new TurnWaits(listener);
        waits.add(turns);
        CompletableFuture<ThreadStartResponse> answer = new CompletableFuture<>();
        try {
            parts.threads().start(params, HarnessParts.DIRECT, turns, Reply.to(answer));
        } catch (RpcException refusal) {
            answer.completeExceptionally(refusal);
        }
        return answer.thenApply(
                start -> new AgentThread(parts.threads().require(start.thread().id()), start, turns));
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
        waits.forEach(TurnWaits::close);
    }
}
