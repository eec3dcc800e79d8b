package dev.codex4j.protocol.mcp.elicitation;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A mcp elicitation object type.
 *
 * @param value the value as it stands on the wire
 */
public record McpElicitationObjectType(String value) implements OpenEnum<McpElicitationObjectType.Known> {
    /** {@code object}. */
    public static final McpElicitationObjectType OBJECT = new McpElicitationObjectType("object");

    /** The values that this version knows. */
    public enum Known {
        /** {@code object}. */
        OBJECT,
        /** Any other value. */
        UNRECOGNIZED
    }

    public McpElicitationObjectType {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "object" -> Known.OBJECT;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
