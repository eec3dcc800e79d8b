package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code autoApprovalReview/strictReviewRequired}.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param startedAtMs when it began, as Unix time in milliseconds
 */
public record StrictReviewRequiredNotification(
        String threadId,
        String turnId,
        long startedAtMs) implements ServerNotification {
    public StrictReviewRequiredNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
    }

    @Override
    public String method() {
        return "autoApprovalReview/strictReviewRequired";
    }
}
