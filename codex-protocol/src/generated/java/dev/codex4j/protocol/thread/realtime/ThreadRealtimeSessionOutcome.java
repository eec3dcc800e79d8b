package dev.codex4j.protocol.thread.realtime;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A thread realtime session outcome.
 *
 * @param value the value as it stands on the wire
 */
public record ThreadRealtimeSessionOutcome(String value) implements OpenEnum<ThreadRealtimeSessionOutcome.Known> {
    /** {@code ended}. */
    public static final ThreadRealtimeSessionOutcome ENDED = new ThreadRealtimeSessionOutcome("ended");
    /** {@code failed}. */
    public static final ThreadRealtimeSessionOutcome FAILED = new ThreadRealtimeSessionOutcome("failed");

    /** The values that this version knows. */
    public enum Known {
        /** {@code ended}. */
        ENDED,
        /** {@code failed}. */
        FAILED,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ThreadRealtimeSessionOutcome {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "ended" -> Known.ENDED;
            case "failed" -> Known.FAILED;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
