package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A guardian user authorization.
 *
 * @param value the value as it stands on the wire
 */
public record GuardianUserAuthorization(String value) implements OpenEnum<GuardianUserAuthorization.Known> {
    /** {@code unknown}. */
    public static final GuardianUserAuthorization UNKNOWN = new GuardianUserAuthorization("unknown");
    /** {@code low}. */
    public static final GuardianUserAuthorization LOW = new GuardianUserAuthorization("low");
    /** {@code medium}. */
    public static final GuardianUserAuthorization MEDIUM = new GuardianUserAuthorization("medium");
    /** {@code high}. */
    public static final GuardianUserAuthorization HIGH = new GuardianUserAuthorization("high");

    /** The values that this version knows. */
    public enum Known {
        /** {@code unknown}. */
        UNKNOWN,
        /** {@code low}. */
        LOW,
        /** {@code medium}. */
        MEDIUM,
        /** {@code high}. */
        HIGH,
        /** Any other value. */
        UNRECOGNIZED
    }

    public GuardianUserAuthorization {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "unknown" -> Known.UNKNOWN;
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
