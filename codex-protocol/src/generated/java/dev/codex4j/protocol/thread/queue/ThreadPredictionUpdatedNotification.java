package dev.codex4j.protocol.thread.queue;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code thread/prediction/updated}.
 *
 * @param threadId id of the thread
 * @param sourceTurnId the source turn id
 * @param result the result
 */
public record ThreadPredictionUpdatedNotification(
        String threadId,
        String sourceTurnId,
        ThreadPredictionResult result) implements ServerNotification {
    public ThreadPredictionUpdatedNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(sourceTurnId, "sourceTurnId");
        Objects.requireNonNull(result, "result");
    }

    @Override
    public String method() {
        return "thread/prediction/updated";
    }
}
