package dev.codex4j.protocol.mcp;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A mcp server status detail.
 *
 * @param value the value as it stands on the wire
 */
public record McpServerStatusDetail(String value) implements OpenEnum<McpServerStatusDetail.Known> {
    /** {@code full}. */
    public static final McpServerStatusDetail FULL = new McpServerStatusDetail("full");
    /** {@code toolsAndAuthOnly}. */
    public static final McpServerStatusDetail TOOLS_AND_AUTH_ONLY = new McpServerStatusDetail("toolsAndAuthOnly");

    /** The values that this version knows. */
    public enum Known {
        /** {@code full}. */
        FULL,
        /** {@code toolsAndAuthOnly}. */
        TOOLS_AND_AUTH_ONLY,
        /** Any other value. */
        UNRECOGNIZED
    }

    public McpServerStatusDetail {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "full" -> Known.FULL;
            case "toolsAndAuthOnly" -> Known.TOOLS_AND_AUTH_ONLY;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
