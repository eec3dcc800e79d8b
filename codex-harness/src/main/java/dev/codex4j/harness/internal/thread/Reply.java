package dev.codex4j.harness.internal.thread;

import dev.codex4j.protocol.RpcException;
import java.util.concurrent.CompletableFuture;

/**
 * Takes the answer to a request, exactly once. Called on the thread's worker before any event that the request causes
 * is delivered, so that whoever asked has the answer before its consequences.
 *
 * @param <T> the answer
 */
public interface Reply<T> {
    void succeed(T answer);

    void fail(RpcException refusal);

    /** Completes a future. */
    static <T> Reply<T> to(CompletableFuture<T> future) {
        return new Reply<>() {
            @Override
            public void succeed(T answer) {
                future.complete(answer);
            }

            @Override
            public void fail(RpcException refusal) {
                future.completeExceptionally(refusal);
            }
        };
    }
}
