package dev.codex4j.harness.internal.model;

import dev.codex4j.harness.model.ModelFailure;
import dev.codex4j.harness.model.ModelProvider;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides what follows when a response of one sampling request failed. The turn asks after each failure, tells clients
 * what {@link Retry} says, waits in its own interruptible way, and opens the request anew. One instance serves one
 * sampling request; not safe for use by several threads.
 */
public final class StreamRetries {
    /**
     * One more attempt.
     *
     * @param told how clients are told
     * @param message what clients are told
     * @param httpStatus the status of the failure, null if there is none
     * @param details the failure's own message
     * @param delay how long to wait first
     */
    public record Retry(Told told, String message, @Nullable Integer httpStatus, String details, Duration delay) {}

    /** How clients are told of another attempt. */
    public enum Told {
        NOT,
        AS_ERROR,
        AS_WARNING
    }

    private final int maximum;
    private final Backoff backoff;
    private int used;

    public StreamRetries(ModelProvider provider, Backoff backoff) {
        this.maximum = provider.streamMaxRetries();
        this.backoff = backoff;
    }

    /** The next attempt, or empty if the failure is final. */
    public Optional<Retry> after(ModelFailure failure) {
        return switch (failure.retry()) {
            case NEVER -> Optional.empty();
            case WHEN_NETWORK_RETURNS ->
                Optional.of(retry("Reconnecting... waiting for network", failure, backoff.networkWait()));
            case OTHER_TRANSPORT -> {
                used = 0;
                yield Optional.of(new Retry(
                        Told.AS_WARNING,
                        "Falling back from WebSockets to HTTPS transport. " + failure.message(),
                        null,
                        failure.message(),
                        Duration.ZERO));
            }
            case STREAM, RECONNECT -> {
                if (used >= maximum) {
                    yield Optional.empty();
                }
                used++;
                Duration asked = failure.serverDelay();
                yield Optional.of(retry(
                        "Reconnecting... " + used + "/" + maximum,
                        failure,
                        asked == null ? backoff.delay(used) : asked));
            }
        };
    }

    private Retry retry(String message, ModelFailure failure, Duration delay) {
        boolean quiet = failure.retry() == ModelFailure.Retry.RECONNECT && used == 1;
        return new Retry(quiet ? Told.NOT : Told.AS_ERROR, message, failure.httpStatus(), failure.message(), delay);
    }
}
