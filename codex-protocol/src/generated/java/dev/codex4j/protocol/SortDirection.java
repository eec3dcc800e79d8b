package dev.codex4j.protocol;

import java.util.Objects;

/**
 * An order of sorting.
 *
 * @param value the value as it stands on the wire
 */
public record SortDirection(String value) implements OpenEnum<SortDirection.Known> {
    /** Smallest or oldest first. */
    public static final SortDirection ASC = new SortDirection("asc");
    /** Largest or newest first. */
    public static final SortDirection DESC = new SortDirection("desc");

    /** The values that this version knows. */
    public enum Known {
        /** Smallest or oldest first. */
        ASC,
        /** Largest or newest first. */
        DESC,
        /** Any other value. */
        UNRECOGNIZED
    }

    public SortDirection {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "asc" -> Known.ASC;
            case "desc" -> Known.DESC;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
