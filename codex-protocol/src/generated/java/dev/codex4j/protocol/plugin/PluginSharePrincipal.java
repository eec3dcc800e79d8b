package dev.codex4j.protocol.plugin;

import java.util.Objects;

/**
 * A plugin share principal.
 *
 * @param principalType the principal type
 * @param principalId the principal id
 * @param role the role
 * @param name the name
 */
public record PluginSharePrincipal(
        PluginSharePrincipalType principalType,
        String principalId,
        PluginSharePrincipalRole role,
        String name) {
    public PluginSharePrincipal {
        Objects.requireNonNull(principalType, "principalType");
        Objects.requireNonNull(principalId, "principalId");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(name, "name");
    }
}
