package dev.codex4j.protocol.app;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.internal.Immutable;
import java.util.List;

/**
 * Notification {@code app/list/updated}.
 *
 * @param data the entries of this page
 */
public record AppListUpdatedNotification(List<AppInfo> data) implements ServerNotification {
    public AppListUpdatedNotification {
        data = Immutable.list(data, "data");
    }

    @Override
    public String method() {
        return "app/list/updated";
    }
}
