package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.internal.Immutable;
import java.util.List;
import java.util.Objects;

/**
 * Answer to {@code plugin/install}.
 *
 * @param authPolicy the auth policy
 * @param appsNeedingAuth the apps needing auth
 */
public record PluginInstallResponse(PluginAuthPolicy authPolicy, List<AppSummary> appsNeedingAuth) {
    public PluginInstallResponse {
        Objects.requireNonNull(authPolicy, "authPolicy");
        appsNeedingAuth = Immutable.list(appsNeedingAuth, "appsNeedingAuth");
    }
}
