package dev.codex4j.protocol.response;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A local shell status.
 *
 * @param value the value as it stands on the wire
 */
public record LocalShellStatus(String value) implements OpenEnum<LocalShellStatus.Known> {
    /** {@code completed}. */
    public static final LocalShellStatus COMPLETED = new LocalShellStatus("completed");
    /** {@code in_progress}. */
    public static final LocalShellStatus IN_PROGRESS = new LocalShellStatus("in_progress");
    /** {@code incomplete}. */
    public static final LocalShellStatus INCOMPLETE = new LocalShellStatus("incomplete");

    /** The values that this version knows. */
    public enum Known {
        /** {@code completed}. */
        COMPLETED,
        /** {@code in_progress}. */
        IN_PROGRESS,
        /** {@code incomplete}. */
        INCOMPLETE,
        /** Any other value. */
        UNRECOGNIZED
    }

    public LocalShellStatus {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "completed" -> Known.COMPLETED;
            case "in_progress" -> Known.IN_PROGRESS;
            case "incomplete" -> Known.INCOMPLETE;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
