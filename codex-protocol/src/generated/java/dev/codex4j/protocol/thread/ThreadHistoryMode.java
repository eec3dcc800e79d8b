package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A thread history mode.
 *
 * @param value the value as it stands on the wire
 */
public record ThreadHistoryMode(String value) implements OpenEnum<ThreadHistoryMode.Known> {
    /** {@code legacy}. */
    public static final ThreadHistoryMode LEGACY = new ThreadHistoryMode("legacy");
    /** {@code paginated}. */
    public static final ThreadHistoryMode PAGINATED = new ThreadHistoryMode("paginated");

    /** The values that this version knows. */
    public enum Known {
        /** {@code legacy}. */
        LEGACY,
        /** {@code paginated}. */
        PAGINATED,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ThreadHistoryMode {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "legacy" -> Known.LEGACY;
            case "paginated" -> Known.PAGINATED;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
