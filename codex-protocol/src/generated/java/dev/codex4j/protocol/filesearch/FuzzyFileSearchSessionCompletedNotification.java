package dev.codex4j.protocol.filesearch;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code fuzzyFileSearch/sessionCompleted}.
 *
 * @param sessionId id of the session
 */
public record FuzzyFileSearchSessionCompletedNotification(String sessionId) implements ServerNotification {
    public FuzzyFileSearchSessionCompletedNotification {
        Objects.requireNonNull(sessionId, "sessionId");
    }

    @Override
    public String method() {
        return "fuzzyFileSearch/sessionCompleted";
    }
}
