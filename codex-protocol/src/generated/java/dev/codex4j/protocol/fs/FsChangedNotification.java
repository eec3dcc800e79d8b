package dev.codex4j.protocol.fs;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.internal.Immutable;
import java.util.List;
import java.util.Objects;

/**
 * Notification {@code fs/changed}. Something changed under a watched path.
 *
 * @param watchId the watch id
 * @param changedPaths the changed paths
 */
public record FsChangedNotification(String watchId, List<String> changedPaths) implements ServerNotification {
    public FsChangedNotification {
        Objects.requireNonNull(watchId, "watchId");
        changedPaths = Immutable.list(changedPaths, "changedPaths");
    }

    @Override
    public String method() {
        return "fs/changed";
    }
}
