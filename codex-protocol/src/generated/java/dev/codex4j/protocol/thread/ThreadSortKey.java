package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A thread sort key.
 *
 * @param value the value as it stands on the wire
 */
public record ThreadSortKey(String value) implements OpenEnum<ThreadSortKey.Known> {
    /** {@code created_at}. */
    public static final ThreadSortKey CREATED_AT = new ThreadSortKey("created_at");
    /** {@code updated_at}. */
    public static final ThreadSortKey UPDATED_AT = new ThreadSortKey("updated_at");
    /** {@code recency_at}. */
    public static final ThreadSortKey RECENCY_AT = new ThreadSortKey("recency_at");
    /** {@code section_position}. */
    public static final ThreadSortKey SECTION_POSITION = new ThreadSortKey("section_position");

    /** The values that this version knows. */
    public enum Known {
        /** {@code created_at}. */
        CREATED_AT,
        /** {@code updated_at}. */
        UPDATED_AT,
        /** {@code recency_at}. */
        RECENCY_AT,
        /** {@code section_position}. */
        SECTION_POSITION,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ThreadSortKey {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "created_at" -> Known.CREATED_AT;
            case "updated_at" -> Known.UPDATED_AT;
            case "recency_at" -> Known.RECENCY_AT;
            case "section_position" -> Known.SECTION_POSITION;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
