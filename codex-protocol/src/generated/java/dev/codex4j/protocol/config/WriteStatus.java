package dev.codex4j.protocol.config;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A write status.
 *
 * @param value the value as it stands on the wire
 */
public record WriteStatus(String value) implements OpenEnum<WriteStatus.Known> {
    /** {@code ok}. */
    public static final WriteStatus OK = new WriteStatus("ok");
    /** {@code okOverridden}. */
    public static final WriteStatus OK_OVERRIDDEN = new WriteStatus("okOverridden");

    /** The values that this version knows. */
    public enum Known {
        /** {@code ok}. */
        OK,
        /** {@code okOverridden}. */
        OK_OVERRIDDEN,
        /** Any other value. */
        UNRECOGNIZED
    }

    public WriteStatus {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "ok" -> Known.OK;
            case "okOverridden" -> Known.OK_OVERRIDDEN;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
