package dev.codex4j.protocol.app;

import dev.codex4j.protocol.internal.Immutable;
import java.util.List;

/**
 * Answer to {@code app/read}.
 *
 * @param apps the apps
 * @param missingAppIds the missing app ids
 */
public record AppsReadResponse(List<ConnectorMetadata> apps, List<String> missingAppIds) {
    public AppsReadResponse {
        apps = Immutable.list(apps, "apps");
        missingAppIds = Immutable.list(missingAppIds, "missingAppIds");
    }
}
