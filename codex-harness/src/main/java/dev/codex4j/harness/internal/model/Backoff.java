package dev.codex4j.harness.internal.model;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * How long to wait between attempts: the base, doubled with each further attempt, give or take a tenth so that many
 * clients do not come back at the same moment.
 *
 * @param base the wait before the first retry
 * @param networkWait the wait for a network that is away
 * @param random numbers from 0 (inclusive) to 1
 */
public record Backoff(Duration base, Duration networkWait, DoubleSupplier random) {
    private static final int MOST_DOUBLINGS = 30;

    /** 200 ms, doubled; 5 s for the network. */
    public static Backoff standard() {
        return new Backoff(
                Duration.ofMillis(200),
                Duration.ofSeconds(5),
                () -> ThreadLocalRandom.current().nextDouble());
    }

    /** The wait before retry {@code attempt}, counted from 1. */
    public Duration delay(int attempt) {
        double jitter = 0.9 + 0.2 * random.getAsDouble();
        double nanos = base.toNanos() * (double) (1L << Math.min(attempt - 1, MOST_DOUBLINGS)) * jitter;
        return Duration.ofNanos((long) nanos);
    }
}
