package dev.codex4j.protocol.externalagent;

import dev.codex4j.protocol.json.Unsigned;
import java.util.Objects;

/**
 * An external agent detected connector candidate.
 *
 * @param name the name
 * @param sessionCount the session count
 * @param source the source
 */
public record ExternalAgentDetectedConnectorCandidate(
        String name,
        @Unsigned(32) long sessionCount,
        ExternalAgentDetectedConnectorSource source) {
    public ExternalAgentDetectedConnectorCandidate {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
    }
}
