package dev.codex4j.protocol.plugin.share;

import dev.codex4j.protocol.plugin.PluginSharePrincipalType;
import java.util.Objects;

/**
 * A plugin share target.
 *
 * @param principalType the principal type
 * @param principalId the principal id
 * @param role the role
 */
public record PluginShareTarget(
        PluginSharePrincipalType principalType,
        String principalId,
        PluginShareTargetRole role) {
    public PluginShareTarget {
        Objects.requireNonNull(principalType, "principalType");
        Objects.requireNonNull(principalId, "principalId");
        Objects.requireNonNull(role, "role");
    }
}
