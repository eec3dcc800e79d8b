package dev.codex4j.protocol.project;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code project/changed}.
 *
 * @param projectId id of the project
 * @param changeType the change type
 */
public record ProjectChangedNotification(String projectId, ProjectChangeType changeType) implements ServerNotification {
    public ProjectChangedNotification {
        Objects.requireNonNull(projectId, "projectId");
        Objects.requireNonNull(changeType, "changeType");
    }

    @Override
    public String method() {
        return "project/changed";
    }
}
