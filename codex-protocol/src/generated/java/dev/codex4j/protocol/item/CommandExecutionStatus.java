package dev.codex4j.protocol.item;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * How a command stands.
 *
 * @param value the value as it stands on the wire
 */
public record CommandExecutionStatus(String value) implements OpenEnum<CommandExecutionStatus.Known> {
    /** {@code inProgress}. */
    public static final CommandExecutionStatus IN_PROGRESS = new CommandExecutionStatus("inProgress");
    /** {@code completed}. */
    public static final CommandExecutionStatus COMPLETED = new CommandExecutionStatus("completed");
    /** {@code failed}. */
    public static final CommandExecutionStatus FAILED = new CommandExecutionStatus("failed");
    /** {@code declined}. */
    public static final CommandExecutionStatus DECLINED = new CommandExecutionStatus("declined");

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

    public CommandExecutionStatus {
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
