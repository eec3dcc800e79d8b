package dev.codex4j.harness.internal.thread;

import dev.codex4j.protocol.RequestId;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.ServerRequest;
import java.util.concurrent.CompletableFuture;

/**
 * Somebody who watches threads. What happens in one thread is told in order, one at a time; telling may block, which
 * slows that thread down.
 */
public interface ThreadObserver {
    /** Something happened in a thread that is observed, or to any thread where that concerns everyone. */
    void tell(ServerNotification notification);

    /**
     * A thread asks for something. Asked at the same time as others; the first answer counts, and the future is
     * cancelled when an answer is no longer wanted.
     *
     * @param id the same for everybody who is asked
     */
    <R> CompletableFuture<R> ask(RequestId id, ServerRequest<R> request);
}
