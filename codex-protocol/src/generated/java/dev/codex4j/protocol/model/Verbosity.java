package dev.codex4j.protocol.model;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A verbosity.
 *
 * @param value the value as it stands on the wire
 */
public record Verbosity(String value) implements OpenEnum<Verbosity.Known> {
    /** {@code low}. */
    public static final Verbosity LOW = new Verbosity("low");
    /** {@code medium}. */
    public static final Verbosity MEDIUM = new Verbosity("medium");
    /** {@code high}. */
    public static final Verbosity HIGH = new Verbosity("high");

    /** The values that this version knows. */
    public enum Known {
        /** {@code low}. */
        LOW,
        /** {@code medium}. */
        MEDIUM,
        /** {@code high}. */
        HIGH,
        /** Any other value. */
        UNRECOGNIZED
    }

    public Verbosity {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "low" -> Known.LOW;
            case "medium" -> Known.MEDIUM;
            case "high" -> Known.HIGH;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
