package dev.codex4j.protocol.windows;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A windows sandbox setup mode.
 *
 * @param value the value as it stands on the wire
 */
public record WindowsSandboxSetupMode(String value) implements OpenEnum<WindowsSandboxSetupMode.Known> {
    /** {@code elevated}. */
    public static final WindowsSandboxSetupMode ELEVATED = new WindowsSandboxSetupMode("elevated");
    /** {@code unelevated}. */
    public static final WindowsSandboxSetupMode UNELEVATED = new WindowsSandboxSetupMode("unelevated");

    /** The values that this version knows. */
    public enum Known {
        /** {@code elevated}. */
        ELEVATED,
        /** {@code unelevated}. */
        UNELEVATED,
        /** Any other value. */
        UNRECOGNIZED
    }

    public WindowsSandboxSetupMode {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "elevated" -> Known.ELEVATED;
            case "unelevated" -> Known.UNELEVATED;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
