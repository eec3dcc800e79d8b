package dev.codex4j.protocol.externalagent;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * An external agent detected connector source.
 *
 * @param value the value as it stands on the wire
 */
public record ExternalAgentDetectedConnectorSource(String value) implements OpenEnum<ExternalAgentDetectedConnectorSource.Known> {
    /** {@code remoteMcpServersConfig}. */
    public static final ExternalAgentDetectedConnectorSource REMOTE_MCP_SERVERS_CONFIG = new ExternalAgentDetectedConnectorSource("remoteMcpServersConfig");
    /** {@code sessionToolUse}. */
    public static final ExternalAgentDetectedConnectorSource SESSION_TOOL_USE = new ExternalAgentDetectedConnectorSource("sessionToolUse");

    /** The values that this version knows. */
    public enum Known {
        /** {@code remoteMcpServersConfig}. */
        REMOTE_MCP_SERVERS_CONFIG,
        /** {@code sessionToolUse}. */
        SESSION_TOOL_USE,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ExternalAgentDetectedConnectorSource {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "remoteMcpServersConfig" -> Known.REMOTE_MCP_SERVERS_CONFIG;
            case "sessionToolUse" -> Known.SESSION_TOOL_USE;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
