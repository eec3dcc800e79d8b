package dev.codex4j.harness.internal.rollout;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as rollouts write them: to the millisecond, in UTC. */
final class Timestamps {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Timestamps() {}

    static String format(Instant at) {
        return FORMAT.format(at);
    }

    static Instant parse(String text, Instant fallback) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            return fallback;
        }
    }
}
