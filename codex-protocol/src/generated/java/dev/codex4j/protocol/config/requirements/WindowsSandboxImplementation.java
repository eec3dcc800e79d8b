package dev.codex4j.protocol.config.requirements;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A windows sandbox implementation.
 *
 * @param value the value as it stands on the wire
 */
public record WindowsSandboxImplementation(String value) implements OpenEnum<WindowsSandboxImplementation.Known> {
    /** {@code elevated}. */
    public static final WindowsSandboxImplementation ELEVATED = new WindowsSandboxImplementation("elevated");
    /** {@code unelevated}. */
    public static final WindowsSandboxImplementation UNELEVATED = new WindowsSandboxImplementation("unelevated");
    /** {@code mxc}. */
    public static final WindowsSandboxImplementation MXC = new WindowsSandboxImplementation("mxc");

    /** The values that this version knows. */
    public enum Known {
        /** {@code elevated}. */
        ELEVATED,
        /** {@code unelevated}. */
        UNELEVATED,
        /** {@code mxc}. */
        MXC,
        /** Any other value. */
        UNRECOGNIZED
    }

    public WindowsSandboxImplementation {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "elevated" -> Known.ELEVATED;
            case "unelevated" -> Known.UNELEVATED;
            case "mxc" -> Known.MXC;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
