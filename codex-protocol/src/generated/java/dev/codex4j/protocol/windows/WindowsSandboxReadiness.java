package dev.codex4j.protocol.windows;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A windows sandbox readiness.
 *
 * @param value the value as it stands on the wire
 */
public record WindowsSandboxReadiness(String value) implements OpenEnum<WindowsSandboxReadiness.Known> {
    /** {@code ready}. */
    public static final WindowsSandboxReadiness READY = new WindowsSandboxReadiness("ready");
    /** {@code notConfigured}. */
    public static final WindowsSandboxReadiness NOT_CONFIGURED = new WindowsSandboxReadiness("notConfigured");
    /** {@code updateRequired}. */
    public static final WindowsSandboxReadiness UPDATE_REQUIRED = new WindowsSandboxReadiness("updateRequired");

    /** The values that this version knows. */
    public enum Known {
        /** {@code ready}. */
        READY,
        /** {@code notConfigured}. */
        NOT_CONFIGURED,
        /** {@code updateRequired}. */
        UPDATE_REQUIRED,
        /** Any other value. */
        UNRECOGNIZED
    }

    public WindowsSandboxReadiness {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "ready" -> Known.READY;
            case "notConfigured" -> Known.NOT_CONFIGURED;
            case "updateRequired" -> Known.UPDATE_REQUIRED;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
