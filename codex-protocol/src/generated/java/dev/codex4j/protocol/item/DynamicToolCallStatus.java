package dev.codex4j.protocol.item;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * How a call of a client's tool stands.
 *
 * @param value the value as it stands on the wire
 */
public record DynamicToolCallStatus(String value) implements OpenEnum<DynamicToolCallStatus.Known> {
    /** {@code inProgress}. */
    public static final DynamicToolCallStatus IN_PROGRESS = new DynamicToolCallStatus("inProgress");
    /** {@code completed}. */
    public static final DynamicToolCallStatus COMPLETED = new DynamicToolCallStatus("completed");
    /** {@code failed}. */
    public static final DynamicToolCallStatus FAILED = new DynamicToolCallStatus("failed");

    /** The values that this version knows. */
    public enum Known {
        /** {@code inProgress}. */
        IN_PROGRESS,
        /** {@code completed}. */
        COMPLETED,
        /** {@code failed}. */
        FAILED,
        /** Any other value. */
        UNRECOGNIZED
    }

    public DynamicToolCallStatus {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "inProgress" -> Known.IN_PROGRESS;
            case "completed" -> Known.COMPLETED;
            case "failed" -> Known.FAILED;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
