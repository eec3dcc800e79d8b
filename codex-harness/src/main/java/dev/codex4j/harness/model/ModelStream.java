package dev.codex4j.harness.model;

import org.jspecify.annotations.Nullable;

/** One response of a model as it arrives. One thread reads; any thread may close. */
public interface ModelStream extends AutoCloseable {
    /**
     * Waits for the next event. The first call sends the request, trying again as the provider's request retries allow.
     *
     * @return the event, or null once {@link ModelEvent.Completed} was returned
     * @throws ModelException if the response failed; the stream is of no further use. After {@link #close()}, or when
     *     the calling thread is interrupted (its interrupt status stays set), the failure is
     *     {@link ModelFailure.Kind#CLOSED}
     */
    @Nullable
    ModelEvent next() throws ModelException;

    /** Ends the stream and wakes its reader. Idempotent, never blocks, callable from any thread. */
    @Override
    void close();
}
