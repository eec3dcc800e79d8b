package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A guardian command source.
 *
 * @param value the value as it stands on the wire
 */
public record GuardianCommandSource(String value) implements OpenEnum<GuardianCommandSource.Known> {
    /** {@code shell}. */
    public static final GuardianCommandSource SHELL = new GuardianCommandSource("shell");
    /** {@code unifiedExec}. */
    public static final GuardianCommandSource UNIFIED_EXEC = new GuardianCommandSource("unifiedExec");

    /** The values that this version knows. */
    public enum Known {
        /** {@code shell}. */
        SHELL,
        /** {@code unifiedExec}. */
        UNIFIED_EXEC,
        /** Any other value. */
        UNRECOGNIZED
    }

    public GuardianCommandSource {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "shell" -> Known.SHELL;
            case "unifiedExec" -> Known.UNIFIED_EXEC;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
