package dev.codex4j.protocol.mcp;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A mcp server connection status.
 *
 * @param value the value as it stands on the wire
 */
public record McpServerConnectionStatus(String value) implements OpenEnum<McpServerConnectionStatus.Known> {
    /** {@code notStarted}. */
    public static final McpServerConnectionStatus NOT_STARTED = new McpServerConnectionStatus("notStarted");
    /** {@code starting}. */
    public static final McpServerConnectionStatus STARTING = new McpServerConnectionStatus("starting");
    /** {@code connected}. */
    public static final McpServerConnectionStatus CONNECTED = new McpServerConnectionStatus("connected");
    /** {@code authenticationRequired}. */
    public static final McpServerConnectionStatus AUTHENTICATION_REQUIRED = new McpServerConnectionStatus("authenticationRequired");
    /** {@code failed}. */
    public static final McpServerConnectionStatus FAILED = new McpServerConnectionStatus("failed");
    /** {@code cancelled}. */
    public static final McpServerConnectionStatus CANCELLED = new McpServerConnectionStatus("cancelled");
    /** {@code disabled}. */
    public static final McpServerConnectionStatus DISABLED = new McpServerConnectionStatus("disabled");

    /** The values that this version knows. */
    public enum Known {
        /** {@code notStarted}. */
        NOT_STARTED,
        /** {@code starting}. */
        STARTING,
        /** {@code connected}. */
        CONNECTED,
        /** {@code authenticationRequired}. */
        AUTHENTICATION_REQUIRED,
        /** {@code failed}. */
        FAILED,
        /** {@code cancelled}. */
        CANCELLED,
        /** {@code disabled}. */
        DISABLED,
        /** Any other value. */
        UNRECOGNIZED
    }

    public McpServerConnectionStatus {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "notStarted" -> Known.NOT_STARTED;
            case "starting" -> Known.STARTING;
            case "connected" -> Known.CONNECTED;
            case "authenticationRequired" -> Known.AUTHENTICATION_REQUIRED;
            case "failed" -> Known.FAILED;
            case "cancelled" -> Known.CANCELLED;
            case "disabled" -> Known.DISABLED;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
