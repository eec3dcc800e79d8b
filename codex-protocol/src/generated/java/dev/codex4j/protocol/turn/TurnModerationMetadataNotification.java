package dev.codex4j.protocol.turn;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * Notification {@code turn/moderationMetadata}.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param metadata the metadata
 */
public record TurnModerationMetadataNotification(
        String threadId,
        String turnId,
        JsonNode metadata) implements ServerNotification {
    public TurnModerationMetadataNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
        Objects.requireNonNull(metadata, "metadata");
    }

    @Override
    public String method() {
        return "turn/moderationMetadata";
    }
}
