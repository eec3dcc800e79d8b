package dev.codex4j.protocol.turn;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A non steerable turn kind.
 *
 * @param value the value as it stands on the wire
 */
public record NonSteerableTurnKind(String value) implements OpenEnum<NonSteerableTurnKind.Known> {
    /** {@code review}. */
    public static final NonSteerableTurnKind REVIEW = new NonSteerableTurnKind("review");
    /** {@code compact}. */
    public static final NonSteerableTurnKind COMPACT = new NonSteerableTurnKind("compact");

    /** The values that this version knows. */
    public enum Known {
        /** {@code review}. */
        REVIEW,
        /** {@code compact}. */
        COMPACT,
        /** Any other value. */
        UNRECOGNIZED
    }

    public NonSteerableTurnKind {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "review" -> Known.REVIEW;
            case "compact" -> Known.COMPACT;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
