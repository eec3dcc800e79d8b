package dev.codex4j.harness.model;

/**
 * Answers requests of the agent loop. Implementations are safe for use by many threads at once: one client serves all
 * threads of a harness.
 */
public interface ModelClient extends AutoCloseable {
    /**
     * Prepares one streamed response. Never blocks and never touches the network: the work is done by the thread that
     * calls {@link ModelStream#next()}, so that one {@link ModelStream#close()} ends all of it, whether it connects,
     * waits before another attempt, or reads.
     */
    ModelStream open(ModelRequest request);

    /** Ends every open stream and gives back what the client holds. Idempotent. */
    @Override
    void close();
}
