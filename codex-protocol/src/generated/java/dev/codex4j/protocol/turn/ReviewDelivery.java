package dev.codex4j.protocol.turn;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A review delivery.
 *
 * @param value the value as it stands on the wire
 */
public record ReviewDelivery(String value) implements OpenEnum<ReviewDelivery.Known> {
    /** {@code inline}. */
    public static final ReviewDelivery INLINE = new ReviewDelivery("inline");

    /** The values that this version knows. */
    public enum Known {
        /** {@code inline}. */
        INLINE,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ReviewDelivery {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "inline" -> Known.INLINE;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
