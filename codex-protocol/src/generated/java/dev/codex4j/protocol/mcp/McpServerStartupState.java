package dev.codex4j.protocol.mcp;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A mcp server startup state.
 *
 * @param value the value as it stands on the wire
 */
public record McpServerStartupState(String value) implements OpenEnum<McpServerStartupState.Known> {
    /** {@code starting}. */
    public static final McpServerStartupState STARTING = new McpServerStartupState("starting");
    /** {@code ready}. */
    public static final McpServerStartupState READY = new McpServerStartupState("ready");
    /** {@code failed}. */
    public static final McpServerStartupState FAILED = new McpServerStartupState("failed");
    /** {@code cancelled}. */
    public static final McpServerStartupState CANCELLED = new McpServerStartupState("cancelled");

    /** The values that this version knows. */
    public enum Known {
        /** {@code starting}. */
        STARTING,
        /** {@code ready}. */
        READY,
        /** {@code failed}. */
        FAILED,
        /** {@code cancelled}. */
        CANCELLED,
        /** Any other value. */
        UNRECOGNIZED
    }

    public McpServerStartupState {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "starting" -> Known.STARTING;
            case "ready" -> Known.READY;
            case "failed" -> Known.FAILED;
            case "cancelled" -> Known.CANCELLED;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
