package dev.codex4j.protocol.project;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A project change type.
 *
 * @param value the value as it stands on the wire
 */
public record ProjectChangeType(String value) implements OpenEnum<ProjectChangeType.Known> {
    /** {@code created}. */
    public static final ProjectChangeType CREATED = new ProjectChangeType("created");
    /** {@code updated}. */
    public static final ProjectChangeType UPDATED = new ProjectChangeType("updated");
    /** {@code deleted}. */
    public static final ProjectChangeType DELETED = new ProjectChangeType("deleted");

    /** The values that this version knows. */
    public enum Known {
        /** {@code created}. */
        CREATED,
        /** {@code updated}. */
        UPDATED,
        /** {@code deleted}. */
        DELETED,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ProjectChangeType {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "created" -> Known.CREATED;
            case "updated" -> Known.UPDATED;
            case "deleted" -> Known.DELETED;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
