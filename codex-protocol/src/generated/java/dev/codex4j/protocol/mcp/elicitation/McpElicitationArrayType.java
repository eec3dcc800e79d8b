package dev.codex4j.protocol.mcp.elicitation;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A mcp elicitation array type.
 *
 * @param value the value as it stands on the wire
 */
public record McpElicitationArrayType(String value) implements OpenEnum<McpElicitationArrayType.Known> {
    /** {@code array}. */
    public static final McpElicitationArrayType ARRAY = new McpElicitationArrayType("array");

    /** The values that this version knows. */
    public enum Known {
        /** {@code array}. */
        ARRAY,
        /** Any other value. */
        UNRECOGNIZED
    }

    public McpElicitationArrayType {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "array" -> Known.ARRAY;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
