package dev.codex4j.protocol.mcp.elicitation;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A mcp elicitation string format.
 *
 * @param value the value as it stands on the wire
 */
public record McpElicitationStringFormat(String value) implements OpenEnum<McpElicitationStringFormat.Known> {
    /** {@code email}. */
    public static final McpElicitationStringFormat EMAIL = new McpElicitationStringFormat("email");
    /** {@code uri}. */
    public static final McpElicitationStringFormat URI = new McpElicitationStringFormat("uri");
    /** {@code date}. */
    public static final McpElicitationStringFormat DATE = new McpElicitationStringFormat("date");
    /** {@code date-time}. */
    public static final McpElicitationStringFormat DATE_TIME = new McpElicitationStringFormat("date-time");

    /** The values that this version knows. */
    public enum Known {
        /** {@code email}. */
        EMAIL,
        /** {@code uri}. */
        URI,
        /** {@code date}. */
        DATE,
        /** {@code date-time}. */
        DATE_TIME,
        /** Any other value. */
        UNRECOGNIZED
    }

    public McpElicitationStringFormat {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "email" -> Known.EMAIL;
            case "uri" -> Known.URI;
            case "date" -> Known.DATE;
            case "date-time" -> Known.DATE_TIME;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
