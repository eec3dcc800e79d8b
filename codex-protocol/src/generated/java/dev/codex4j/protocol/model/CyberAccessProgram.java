package dev.codex4j.protocol.model;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A cyber access program.
 *
 * @param value the value as it stands on the wire
 */
public record CyberAccessProgram(String value) implements OpenEnum<CyberAccessProgram.Known> {
    /** {@code standard}. */
    public static final CyberAccessProgram STANDARD = new CyberAccessProgram("standard");
    /** {@code daybreakBlue}. */
    public static final CyberAccessProgram DAYBREAK_BLUE = new CyberAccessProgram("daybreakBlue");
    /** {@code daybreakRed}. */
    public static final CyberAccessProgram DAYBREAK_RED = new CyberAccessProgram("daybreakRed");

    /** The values that this version knows. */
    public enum Known {
        /** {@code standard}. */
        STANDARD,
        /** {@code daybreakBlue}. */
        DAYBREAK_BLUE,
        /** {@code daybreakRed}. */
        DAYBREAK_RED,
        /** Any other value. */
        UNRECOGNIZED
    }

    public CyberAccessProgram {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "standard" -> Known.STANDARD;
            case "daybreakBlue" -> Known.DAYBREAK_BLUE;
            case "daybreakRed" -> Known.DAYBREAK_RED;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
