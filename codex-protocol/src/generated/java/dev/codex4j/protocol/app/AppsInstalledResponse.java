package dev.codex4j.protocol.app;

import dev.codex4j.protocol.internal.Immutable;
import java.util.List;

/**
 * Answer to {@code app/installed}.
 *
 * @param apps the apps
 */
public record AppsInstalledResponse(List<InstalledApp> apps) {
    public AppsInstalledResponse {
        apps = Immutable.list(apps, "apps");
    }
}
