package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A guardian risk level.
 *
 * @param value the value as it stands on the wire
 */
public record GuardianRiskLevel(String value) implements OpenEnum<GuardianRiskLevel.Known> {
    /** {@code low}. */
    public static final GuardianRiskLevel LOW = new GuardianRiskLevel("low");
    /** {@code medium}. */
    public static final GuardianRiskLevel MEDIUM = new GuardianRiskLevel("medium");
    /** {@code high}. */
    public static final GuardianRiskLevel HIGH = new GuardianRiskLevel("high");
    /** {@code critical}. */
    public static final GuardianRiskLevel CRITICAL = new GuardianRiskLevel("critical");

    /** The values that this version knows. */
    public enum Known {
        /** {@code low}. */
        LOW,
        /** {@code medium}. */
        MEDIUM,
        /** {@code high}. */
        HIGH,
        /** {@code critical}. */
        CRITICAL,
        /** Any other value. */
        UNRECOGNIZED
    }

    public GuardianRiskLevel {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "low" -> Known.LOW;
            case "medium" -> Known.MEDIUM;
            case "high" -> Known.HIGH;
            case "critical" -> Known.CRITICAL;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
