package dev.codex4j.protocol.mcp;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A mcp server oauth client registration.
 *
 * @param value the value as it stands on the wire
 */
public record McpServerOauthClientRegistration(String value) implements OpenEnum<McpServerOauthClientRegistration.Known> {
    /** {@code auto}. */
    public static final McpServerOauthClientRegistration AUTO = new McpServerOauthClientRegistration("auto");
    /** {@code cimd}. */
    public static final McpServerOauthClientRegistration CIMD = new McpServerOauthClientRegistration("cimd");
    /** {@code dcr}. */
    public static final McpServerOauthClientRegistration DCR = new McpServerOauthClientRegistration("dcr");

    /** The values that this version knows. */
    public enum Known {
        /** {@code auto}. */
        AUTO,
        /** {@code cimd}. */
        CIMD,
        /** {@code dcr}. */
        DCR,
        /** Any other value. */
        UNRECOGNIZED
    }

    public McpServerOauthClientRegistration {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "auto" -> Known.AUTO;
            case "cimd" -> Known.CIMD;
            case "dcr" -> Known.DCR;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
