package dev.codex4j.protocol.hook;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A hook run status.
 *
 * @param value the value as it stands on the wire
 */
public record HookRunStatus(String value) implements OpenEnum<HookRunStatus.Known> {
    /** {@code running}. */
    public static final HookRunStatus RUNNING = new HookRunStatus("running");
    /** {@code completed}. */
    public static final HookRunStatus COMPLETED = new HookRunStatus("completed");
    /** {@code failed}. */
    public static final HookRunStatus FAILED = new HookRunStatus("failed");
    /** {@code blocked}. */
    public static final HookRunStatus BLOCKED = new HookRunStatus("blocked");
    /** {@code stopped}. */
    public static final HookRunStatus STOPPED = new HookRunStatus("stopped");

    /** The values that this version knows. */
    public enum Known {
        /** {@code running}. */
        RUNNING,
        /** {@code completed}. */
        COMPLETED,
        /** {@code failed}. */
        FAILED,
        /** {@code blocked}. */
        BLOCKED,
        /** {@code stopped}. */
        STOPPED,
        /** Any other value. */
        UNRECOGNIZED
    }

    public HookRunStatus {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "running" -> Known.RUNNING;
            case "completed" -> Known.COMPLETED;
            case "failed" -> Known.FAILED;
            case "blocked" -> Known.BLOCKED;
            case "stopped" -> Known.STOPPED;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
