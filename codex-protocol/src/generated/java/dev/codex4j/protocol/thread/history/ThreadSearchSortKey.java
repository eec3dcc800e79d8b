package dev.codex4j.protocol.thread.history;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A thread search sort key.
 *
 * @param value the value as it stands on the wire
 */
public record ThreadSearchSortKey(String value) implements OpenEnum<ThreadSearchSortKey.Known> {
    /** {@code created_at}. */
    public static final ThreadSearchSortKey CREATED_AT = new ThreadSearchSortKey("created_at");
    /** {@code updated_at}. */
    public static final ThreadSearchSortKey UPDATED_AT = new ThreadSearchSortKey("updated_at");
    /** {@code recency_at}. */
    public static final ThreadSearchSortKey RECENCY_AT = new ThreadSearchSortKey("recency_at");

    /** The values that this version knows. */
    public enum Known {
        /** {@code created_at}. */
        CREATED_AT,
        /** {@code updated_at}. */
        UPDATED_AT,
        /** {@code recency_at}. */
        RECENCY_AT,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ThreadSearchSortKey {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "created_at" -> Known.CREATED_AT;
            case "updated_at" -> Known.UPDATED_AT;
            case "recency_at" -> Known.RECENCY_AT;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
