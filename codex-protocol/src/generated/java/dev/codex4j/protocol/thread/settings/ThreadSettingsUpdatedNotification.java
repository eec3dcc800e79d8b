package dev.codex4j.protocol.thread.settings;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code thread/settings/updated}. The settings of a thread changed.
 *
 * @param threadId id of the thread
 * @param threadSettings the thread settings
 */
public record ThreadSettingsUpdatedNotification(
        String threadId,
        ThreadSettings threadSettings) implements ServerNotification {
    public ThreadSettingsUpdatedNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(threadSettings, "threadSettings");
    }

    @Override
    public String method() {
        return "thread/settings/updated";
    }
}
