package dev.codex4j.protocol.mcp.elicitation;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A mcp elicitation string type.
 *
 * @param value the value as it stands on the wire
 */
public record McpElicitationStringType(String value) implements OpenEnum<McpElicitationStringType.Known> {
    /** {@code string}. */
    public static final McpElicitationStringType STRING = new McpElicitationStringType("string");

    /** The values that this version knows. */
    public enum Known {
        /** {@code string}. */
        STRING,
        /** Any other value. */
        UNRECOGNIZED
    }

    public McpElicitationStringType {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "string" -> Known.STRING;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
