package dev.codex4j.protocol.mcp;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A mcp auth status.
 *
 * @param value the value as it stands on the wire
 */
public record McpAuthStatus(String value) implements OpenEnum<McpAuthStatus.Known> {
    /** {@code unknown}. */
    public static final McpAuthStatus UNKNOWN = new McpAuthStatus("unknown");
    /** {@code unsupported}. */
    public static final McpAuthStatus UNSUPPORTED = new McpAuthStatus("unsupported");
    /** {@code notLoggedIn}. */
    public static final McpAuthStatus NOT_LOGGED_IN = new McpAuthStatus("notLoggedIn");
    /** {@code bearerToken}. */
    public static final McpAuthStatus BEARER_TOKEN = new McpAuthStatus("bearerToken");
    /** {@code oAuth}. */
    public static final McpAuthStatus O_AUTH = new McpAuthStatus("oAuth");

    /** The values that this version knows. */
    public enum Known {
        /** {@code unknown}. */
        UNKNOWN,
        /** {@code unsupported}. */
        UNSUPPORTED,
        /** {@code notLoggedIn}. */
        NOT_LOGGED_IN,
        /** {@code bearerToken}. */
        BEARER_TOKEN,
        /** {@code oAuth}. */
        O_AUTH,
        /** Any other value. */
        UNRECOGNIZED
    }

    public McpAuthStatus {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "unknown" -> Known.UNKNOWN;
            case "unsupported" -> Known.UNSUPPORTED;
            case "notLoggedIn" -> Known.NOT_LOGGED_IN;
            case "bearerToken" -> Known.BEARER_TOKEN;
            case "oAuth" -> Known.O_AUTH;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
