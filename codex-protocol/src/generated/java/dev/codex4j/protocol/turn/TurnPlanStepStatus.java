package dev.codex4j.protocol.turn;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A turn plan step status.
 *
 * @param value the value as it stands on the wire
 */
public record TurnPlanStepStatus(String value) implements OpenEnum<TurnPlanStepStatus.Known> {
    /** {@code pending}. */
    public static final TurnPlanStepStatus PENDING = new TurnPlanStepStatus("pending");
    /** {@code inProgress}. */
    public static final TurnPlanStepStatus IN_PROGRESS = new TurnPlanStepStatus("inProgress");
    /** {@code completed}. */
    public static final TurnPlanStepStatus COMPLETED = new TurnPlanStepStatus("completed");

    /** The values that this version knows. */
    public enum Known {
        /** {@code pending}. */
        PENDING,
        /** {@code inProgress}. */
        IN_PROGRESS,
        /** {@code completed}. */
        COMPLETED,
        /** Any other value. */
        UNRECOGNIZED
    }

    public TurnPlanStepStatus {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "pending" -> Known.PENDING;
            case "inProgress" -> Known.IN_PROGRESS;
            case "completed" -> Known.COMPLETED;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
