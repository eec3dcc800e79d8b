package dev.codex4j.protocol.filesearch;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.internal.Immutable;
import java.util.List;
import java.util.Objects;

/**
 * Notification {@code fuzzyFileSearch/sessionUpdated}.
 *
 * @param sessionId id of the session
 * @param query what to look for
 * @param files the files
 */
public record FuzzyFileSearchSessionUpdatedNotification(
        String sessionId,
        String query,
        List<FuzzyFileSearchResult> files) implements ServerNotification {
    public FuzzyFileSearchSessionUpdatedNotification {
        Objects.requireNonNull(sessionId, "sessionId");
        Objects.requireNonNull(query, "query");
        files = Immutable.list(files, "files");
    }

    @Override
    public String method() {
        return "fuzzyFileSearch/sessionUpdated";
    }
}
