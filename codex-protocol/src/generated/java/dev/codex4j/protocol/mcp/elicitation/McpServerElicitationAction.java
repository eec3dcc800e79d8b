package dev.codex4j.protocol.mcp.elicitation;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A mcp server elicitation action.
 *
 * @param value the value as it stands on the wire
 */
public record McpServerElicitationAction(String value) implements OpenEnum<McpServerElicitationAction.Known> {
    /** {@code accept}. */
    public static final McpServerElicitationAction ACCEPT = new McpServerElicitationAction("accept");
    /** {@code decline}. */
    public static final McpServerElicitationAction DECLINE = new McpServerElicitationAction("decline");
    /** {@code cancel}. */
    public static final McpServerElicitationAction CANCEL = new McpServerElicitationAction("cancel");

    /** The values that this version knows. */
    public enum Known {
        /** {@code accept}. */
        ACCEPT,
        /** {@code decline}. */
        DECLINE,
        /** {@code cancel}. */
        CANCEL,
        /** Any other value. */
        UNRECOGNIZED
    }

    public McpServerElicitationAction {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "accept" -> Known.ACCEPT;
            case "decline" -> Known.DECLINE;
            case "cancel" -> Known.CANCEL;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
