package dev.codex4j.protocol.item;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * How a change to files stands.
 *
 * @param value the value as it stands on the wire
 */
public record PatchApplyStatus(String value) implements OpenEnum<PatchApplyStatus.Known> {
    /** {@code inProgress}. */
    public static final PatchApplyStatus IN_PROGRESS = new PatchApplyStatus("inProgress");
    /** {@code completed}. */
    public static final PatchApplyStatus COMPLETED = new PatchApplyStatus("completed");
    /** {@code failed}. */
    public static final PatchApplyStatus FAILED = new PatchApplyStatus("failed");
    /** {@code declined}. */
    public static final PatchApplyStatus DECLINED = new PatchApplyStatus("declined");

    /** The values that this version knows. */
    public enum Known {
        /** {@code inProgress}. */
        IN_PROGRESS,
        /** {@code completed}. */
        COMPLETED,
        /** {@code failed}. */
        FAILED,
        /** {@code declined}. */
        DECLINED,
        /** Any other value. */
        UNRECOGNIZED
    }

    public PatchApplyStatus {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "inProgress" -> Known.IN_PROGRESS;
            case "completed" -> Known.COMPLETED;
            case "failed" -> Known.FAILED;
            case "declined" -> Known.DECLINED;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
