package dev.codex4j.protocol.mcp.elicitation;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A mcp elicitation boolean type.
 *
 * @param value the value as it stands on the wire
 */
public record McpElicitationBooleanType(String value) implements OpenEnum<McpElicitationBooleanType.Known> {
    /** {@code boolean}. */
    public static final McpElicitationBooleanType BOOLEAN = new McpElicitationBooleanType("boolean");

    /** The values that this version knows. */
    public enum Known {
        /** {@code boolean}. */
        BOOLEAN,
        /** Any other value. */
        UNRECOGNIZED
    }

    public McpElicitationBooleanType {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "boolean" -> Known.BOOLEAN;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
