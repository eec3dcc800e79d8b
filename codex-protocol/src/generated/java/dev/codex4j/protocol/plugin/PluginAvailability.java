package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A plugin availability.
 *
 * @param value the value as it stands on the wire
 */
public record PluginAvailability(String value) implements OpenEnum<PluginAvailability.Known> {
    /** {@code DISABLED_BY_ADMIN}. */
    public static final PluginAvailability DISABLED_BY_ADMIN = new PluginAvailability("DISABLED_BY_ADMIN");
    /** {@code AVAILABLE}. */
    public static final PluginAvailability AVAILABLE = new PluginAvailability("AVAILABLE");

    /** The values that this version knows. */
    public enum Known {
        /** {@code DISABLED_BY_ADMIN}. */
        DISABLED_BY_ADMIN,
        /** {@code AVAILABLE}. */
        AVAILABLE,
        /** Any other value. */
        UNRECOGNIZED
    }

    public PluginAvailability {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "DISABLED_BY_ADMIN" -> Known.DISABLED_BY_ADMIN;
            case "AVAILABLE" -> Known.AVAILABLE;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
