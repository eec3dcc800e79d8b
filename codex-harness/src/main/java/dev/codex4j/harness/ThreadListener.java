package dev.codex4j.harness;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.ServerRequest;
import java.util.concurrent.CompletableFuture;

/**
 * Hears what happens in a thread that is worked with directly. Called in order, one call at a time, on a thread of the
 * harness; a slow listener slows the agent thread down, and nothing else.
 */
@FunctionalInterface
public interface ThreadListener {
    /** Something happened. What this throws is logged. */
    void onEvent(ServerNotification event);

    /**
     * The thread asks something, an approval for instance. The default refuses. A future that fails counts as a no; it
     * is cancelled when an answer is no longer wanted.
     *
     * @param <R> the answer
     */
    default <R> CompletableFuture<R> onRequest(ServerRequest<R> request) {
        return CompletableFuture.failedFuture(
                new UnsupportedOperationException("nobody answers " + request.method() + " here"));
    }
}
