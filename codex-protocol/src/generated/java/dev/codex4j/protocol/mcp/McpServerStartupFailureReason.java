package dev.codex4j.protocol.mcp;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A mcp server startup failure reason.
 *
 * @param value the value as it stands on the wire
 */
public record McpServerStartupFailureReason(String value) implements OpenEnum<McpServerStartupFailureReason.Known> {
    /** {@code reauthenticationRequired}. */
    public static final McpServerStartupFailureReason REAUTHENTICATION_REQUIRED = new McpServerStartupFailureReason("reauthenticationRequired");

    /** The values that this version knows. */
    public enum Known {
        /** {@code reauthenticationRequired}. */
        REAUTHENTICATION_REQUIRED,
        /** Any other value. */
        UNRECOGNIZED
    }

    public McpServerStartupFailureReason {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "reauthenticationRequired" -> Known.REAUTHENTICATION_REQUIRED;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
