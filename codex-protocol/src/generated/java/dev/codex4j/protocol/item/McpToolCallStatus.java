package dev.codex4j.protocol.item;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * How a call of an MCP tool stands.
 *
 * @param value the value as it stands on the wire
 */
public record McpToolCallStatus(String value) implements OpenEnum<McpToolCallStatus.Known> {
    /** {@code inProgress}. */
    public static final McpToolCallStatus IN_PROGRESS = new McpToolCallStatus("inProgress");
    /** {@code completed}. */
    public static final McpToolCallStatus COMPLETED = new McpToolCallStatus("completed");
    /** {@code failed}. */
    public static final McpToolCallStatus FAILED = new McpToolCallStatus("failed");

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

    public McpToolCallStatus {
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
