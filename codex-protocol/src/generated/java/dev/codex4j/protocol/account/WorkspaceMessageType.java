package dev.codex4j.protocol.account;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A workspace message type.
 *
 * @param value the value as it stands on the wire
 */
public record WorkspaceMessageType(String value) implements OpenEnum<WorkspaceMessageType.Known> {
    /** {@code headline}. */
    public static final WorkspaceMessageType HEADLINE = new WorkspaceMessageType("headline");
    /** {@code announcement}. */
    public static final WorkspaceMessageType ANNOUNCEMENT = new WorkspaceMessageType("announcement");
    /** {@code unknown}. */
    public static final WorkspaceMessageType UNKNOWN = new WorkspaceMessageType("unknown");

    /** The values that this version knows. */
    public enum Known {
        /** {@code headline}. */
        HEADLINE,
        /** {@code announcement}. */
        ANNOUNCEMENT,
        /** {@code unknown}. */
        UNKNOWN,
        /** Any other value. */
        UNRECOGNIZED
    }

    public WorkspaceMessageType {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "headline" -> Known.HEADLINE;
            case "announcement" -> Known.ANNOUNCEMENT;
            case "unknown" -> Known.UNKNOWN;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
