package dev.codex4j.protocol.externalagent;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * An external agent imported connector source.
 *
 * @param value the value as it stands on the wire
 */
public record ExternalAgentImportedConnectorSource(String value) implements OpenEnum<ExternalAgentImportedConnectorSource.Known> {
    /** {@code remoteMcpServersConfig}. */
    public static final ExternalAgentImportedConnectorSource REMOTE_MCP_SERVERS_CONFIG = new ExternalAgentImportedConnectorSource("remoteMcpServersConfig");

    /** The values that this version knows. */
    public enum Known {
        /** {@code remoteMcpServersConfig}. */
        REMOTE_MCP_SERVERS_CONFIG,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ExternalAgentImportedConnectorSource {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "remoteMcpServersConfig" -> Known.REMOTE_MCP_SERVERS_CONFIG;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
