package dev.codex4j.protocol.memory;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A thread memory mode.
 *
 * @param value the value as it stands on the wire
 */
public record ThreadMemoryMode(String value) implements OpenEnum<ThreadMemoryMode.Known> {
    /** {@code enabled}. */
    public static final ThreadMemoryMode ENABLED = new ThreadMemoryMode("enabled");
    /** {@code disabled}. */
    public static final ThreadMemoryMode DISABLED = new ThreadMemoryMode("disabled");

    /** The values that this version knows. */
    public enum Known {
        /** {@code enabled}. */
        ENABLED,
        /** {@code disabled}. */
        DISABLED,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ThreadMemoryMode {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "enabled" -> Known.ENABLED;
            case "disabled" -> Known.DISABLED;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
