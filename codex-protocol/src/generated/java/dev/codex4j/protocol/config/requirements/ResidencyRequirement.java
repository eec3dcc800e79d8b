package dev.codex4j.protocol.config.requirements;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A residency requirement.
 *
 * @param value the value as it stands on the wire
 */
public record ResidencyRequirement(String value) implements OpenEnum<ResidencyRequirement.Known> {
    /** {@code us}. */
    public static final ResidencyRequirement US = new ResidencyRequirement("us");

    /** The values that this version knows. */
    public enum Known {
        /** {@code us}. */
        US,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ResidencyRequirement {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "us" -> Known.US;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
