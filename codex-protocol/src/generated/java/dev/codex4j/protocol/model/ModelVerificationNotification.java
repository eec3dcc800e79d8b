package dev.codex4j.protocol.model;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.internal.Immutable;
import java.util.List;
import java.util.Objects;

/**
 * Notification {@code model/verification}.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param verifications the verifications
 */
public record ModelVerificationNotification(
        String threadId,
        String turnId,
        List<ModelVerification> verifications) implements ServerNotification {
    public ModelVerificationNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
        verifications = Immutable.list(verifications, "verifications");
    }

    @Override
    public String method() {
        return "model/verification";
    }
}
