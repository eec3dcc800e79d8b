package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A thread start source.
 *
 * @param value the value as it stands on the wire
 */
public record ThreadStartSource(String value) implements OpenEnum<ThreadStartSource.Known> {
    /** {@code startup}. */
    public static final ThreadStartSource STARTUP = new ThreadStartSource("startup");
    /** {@code clear}. */
    public static final ThreadStartSource CLEAR = new ThreadStartSource("clear");

    /** The values that this version knows. */
    public enum Known {
        /** {@code startup}. */
        STARTUP,
        /** {@code clear}. */
        CLEAR,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ThreadStartSource {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "startup" -> Known.STARTUP;
            case "clear" -> Known.CLEAR;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
