package dev.codex4j.protocol.item;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A collab agent tool call status.
 *
 * @param value the value as it stands on the wire
 */
public record CollabAgentToolCallStatus(String value) implements OpenEnum<CollabAgentToolCallStatus.Known> {
    /** {@code inProgress}. */
    public static final CollabAgentToolCallStatus IN_PROGRESS = new CollabAgentToolCallStatus("inProgress");
    /** {@code completed}. */
    public static final CollabAgentToolCallStatus COMPLETED = new CollabAgentToolCallStatus("completed");
    /** {@code failed}. */
    public static final CollabAgentToolCallStatus FAILED = new CollabAgentToolCallStatus("failed");
    /** {@code interrupted}. */
    public static final CollabAgentToolCallStatus INTERRUPTED = new CollabAgentToolCallStatus("interrupted");

    /** The values that this version knows. */
    public enum Known {
        /** {@code inProgress}. */
        IN_PROGRESS,
        /** {@code completed}. */
        COMPLETED,
        /** {@code failed}. */
        FAILED,
        /** {@code interrupted}. */
        INTERRUPTED,
        /** Any other value. */
        UNRECOGNIZED
    }

    public CollabAgentToolCallStatus {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "inProgress" -> Known.IN_PROGRESS;
            case "completed" -> Known.COMPLETED;
            case "failed" -> Known.FAILED;
            case "interrupted" -> Known.INTERRUPTED;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
