package dev.codex4j.protocol.item;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A collab agent status.
 *
 * @param value the value as it stands on the wire
 */
public record CollabAgentStatus(String value) implements OpenEnum<CollabAgentStatus.Known> {
    /** {@code pendingInit}. */
    public static final CollabAgentStatus PENDING_INIT = new CollabAgentStatus("pendingInit");
    /** {@code running}. */
    public static final CollabAgentStatus RUNNING = new CollabAgentStatus("running");
    /** {@code interrupted}. */
    public static final CollabAgentStatus INTERRUPTED = new CollabAgentStatus("interrupted");
    /** {@code completed}. */
    public static final CollabAgentStatus COMPLETED = new CollabAgentStatus("completed");
    /** {@code errored}. */
    public static final CollabAgentStatus ERRORED = new CollabAgentStatus("errored");
    /** {@code shutdown}. */
    public static final CollabAgentStatus SHUTDOWN = new CollabAgentStatus("shutdown");
    /** {@code notFound}. */
    public static final CollabAgentStatus NOT_FOUND = new CollabAgentStatus("notFound");

    /** The values that this version knows. */
    public enum Known {
        /** {@code pendingInit}. */
        PENDING_INIT,
        /** {@code running}. */
        RUNNING,
        /** {@code interrupted}. */
        INTERRUPTED,
        /** {@code completed}. */
        COMPLETED,
        /** {@code errored}. */
        ERRORED,
        /** {@code shutdown}. */
        SHUTDOWN,
        /** {@code notFound}. */
        NOT_FOUND,
        /** Any other value. */
        UNRECOGNIZED
    }

    public CollabAgentStatus {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "pendingInit" -> Known.PENDING_INIT;
            case "running" -> Known.RUNNING;
            case "interrupted" -> Known.INTERRUPTED;
            case "completed" -> Known.COMPLETED;
            case "errored" -> Known.ERRORED;
            case "shutdown" -> Known.SHUTDOWN;
            case "notFound" -> Known.NOT_FOUND;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
