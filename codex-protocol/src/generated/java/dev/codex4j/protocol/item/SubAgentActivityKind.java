package dev.codex4j.protocol.item;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A sub agent activity kind.
 *
 * @param value the value as it stands on the wire
 */
public record SubAgentActivityKind(String value) implements OpenEnum<SubAgentActivityKind.Known> {
    /** {@code started}. */
    public static final SubAgentActivityKind STARTED = new SubAgentActivityKind("started");
    /** {@code interacted}. */
    public static final SubAgentActivityKind INTERACTED = new SubAgentActivityKind("interacted");
    /** {@code interrupted}. */
    public static final SubAgentActivityKind INTERRUPTED = new SubAgentActivityKind("interrupted");
    /** {@code completed}. */
    public static final SubAgentActivityKind COMPLETED = new SubAgentActivityKind("completed");

    /** The values that this version knows. */
    public enum Known {
        /** {@code started}. */
        STARTED,
        /** {@code interacted}. */
        INTERACTED,
        /** {@code interrupted}. */
        INTERRUPTED,
        /** {@code completed}. */
        COMPLETED,
        /** Any other value. */
        UNRECOGNIZED
    }

    public SubAgentActivityKind {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "started" -> Known.STARTED;
            case "interacted" -> Known.INTERACTED;
            case "interrupted" -> Known.INTERRUPTED;
            case "completed" -> Known.COMPLETED;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
