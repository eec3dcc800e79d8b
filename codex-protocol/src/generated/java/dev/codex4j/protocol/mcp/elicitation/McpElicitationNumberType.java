package dev.codex4j.protocol.mcp.elicitation;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A mcp elicitation number type.
 *
 * @param value the value as it stands on the wire
 */
public record McpElicitationNumberType(String value) implements OpenEnum<McpElicitationNumberType.Known> {
    /** {@code number}. */
    public static final McpElicitationNumberType NUMBER = new McpElicitationNumberType("number");
    /** {@code integer}. */
    public static final McpElicitationNumberType INTEGER = new McpElicitationNumberType("integer");

    /** The values that this version knows. */
    public enum Known {
        /** {@code number}. */
        NUMBER,
        /** {@code integer}. */
        INTEGER,
        /** Any other value. */
        UNRECOGNIZED
    }

    public McpElicitationNumberType {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "number" -> Known.NUMBER;
            case "integer" -> Known.INTEGER;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
