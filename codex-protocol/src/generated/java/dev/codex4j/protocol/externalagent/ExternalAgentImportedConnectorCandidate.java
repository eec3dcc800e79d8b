package dev.codex4j.protocol.externalagent;

import dev.codex4j.protocol.json.Unsigned;
import java.util.Objects;

/**
 * An external agent imported connector candidate.
 *
 * @param name the name
 * @param sessionCount the session count
 * @param source the source
 */
public record ExternalAgentImportedConnectorCandidate(
        String name,
        @Unsigned(32) long sessionCount,
        ExternalAgentImportedConnectorSource source) {
    public ExternalAgentImportedConnectorCandidate {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
    }
}
