package dev.codex4j.protocol.config.requirements;

import dev.codex4j.protocol.internal.Immutable;
import java.util.Map;

/**
 * An application network requirements.
 *
 * @param enabled whether it is on
 * @param domains the domains
 */
public record ApplicationNetworkRequirements(boolean enabled, Map<String, NetworkDomainPermission> domains) {
    public ApplicationNetworkRequirements {
        domains = Immutable.map(domains, "domains");
    }
}
