package dev.codex4j.protocol.turn;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * Whether a turn runs, and how it ended.
 *
 * @param value the value as it stands on the wire
 */
public record TurnStatus(String value) implements OpenEnum<TurnStatus.Known> {
    /** {@code completed}. */
    public static final TurnStatus COMPLETED = new TurnStatus("completed");
    /** {@code interrupted}. */
    public static final TurnStatus INTERRUPTED = new TurnStatus("interrupted");
    /** {@code failed}. */
    public static final TurnStatus FAILED = new TurnStatus("failed");
    /** {@code inProgress}. */
    public static final TurnStatus IN_PROGRESS = new TurnStatus("inProgress");

    /** The values that this version knows. */
    public enum Known {
        /** {@code completed}. */
        COMPLETED,
        /** {@code interrupted}. */
        INTERRUPTED,
        /** {@code failed}. */
        FAILED,
        /** {@code inProgress}. */
        IN_PROGRESS,
        /** Any other value. */
        UNRECOGNIZED
    }

    public TurnStatus {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "completed" -> Known.COMPLETED;
            case "interrupted" -> Known.INTERRUPTED;
            case "failed" -> Known.FAILED;
            case "inProgress" -> Known.IN_PROGRESS;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
