package dev.codex4j.protocol.project;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A project sort key.
 *
 * @param value the value as it stands on the wire
 */
public record ProjectSortKey(String value) implements OpenEnum<ProjectSortKey.Known> {
    /** {@code position}. */
    public static final ProjectSortKey POSITION = new ProjectSortKey("position");
    /** {@code recencyAt}. */
    public static final ProjectSortKey RECENCY_AT = new ProjectSortKey("recencyAt");

    /** The values that this version knows. */
    public enum Known {
        /** {@code position}. */
        POSITION,
        /** {@code recencyAt}. */
        RECENCY_AT,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ProjectSortKey {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "position" -> Known.POSITION;
            case "recencyAt" -> Known.RECENCY_AT;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
