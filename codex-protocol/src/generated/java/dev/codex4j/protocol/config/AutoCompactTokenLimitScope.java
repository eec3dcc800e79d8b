package dev.codex4j.protocol.config;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * An auto compact token limit scope.
 *
 * @param value the value as it stands on the wire
 */
public record AutoCompactTokenLimitScope(String value) implements OpenEnum<AutoCompactTokenLimitScope.Known> {
    /** {@code total}. */
    public static final AutoCompactTokenLimitScope TOTAL = new AutoCompactTokenLimitScope("total");
    /** {@code body_after_prefix}. */
    public static final AutoCompactTokenLimitScope BODY_AFTER_PREFIX = new AutoCompactTokenLimitScope("body_after_prefix");

    /** The values that this version knows. */
    public enum Known {
        /** {@code total}. */
        TOTAL,
        /** {@code body_after_prefix}. */
        BODY_AFTER_PREFIX,
        /** Any other value. */
        UNRECOGNIZED
    }

    public AutoCompactTokenLimitScope {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "total" -> Known.TOTAL;
            case "body_after_prefix" -> Known.BODY_AFTER_PREFIX;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
