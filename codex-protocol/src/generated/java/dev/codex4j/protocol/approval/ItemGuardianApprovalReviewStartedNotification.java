package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Notification {@code item/autoApprovalReview/started}.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param startedAtMs when it began, as Unix time in milliseconds
 * @param reviewId the review id
 * @param targetItemId the target item id
 * @param review the review
 * @param action the action
 */
public record ItemGuardianApprovalReviewStartedNotification(
        String threadId,
        String turnId,
        long startedAtMs,
        String reviewId,
        @OrNull @Nullable String targetItemId,
        GuardianApprovalReview review,
        GuardianApprovalReviewAction action) implements ServerNotification {
    public ItemGuardianApprovalReviewStartedNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
        Objects.requireNonNull(reviewId, "reviewId");
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(action, "action");
    }

    @Override
    public String method() {
        return "item/autoApprovalReview/started";
    }

    /** Starts a record; {@code build} tells what is missing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link ItemGuardianApprovalReviewStartedNotification}. */
    public static final class Builder {
        private @Nullable String threadId;
        private @Nullable String turnId;
        private @Nullable Long startedAtMs;
        private @Nullable String reviewId;
        private @Nullable String targetItemId;
        private @Nullable GuardianApprovalReview review;
        private @Nullable GuardianApprovalReviewAction action;

        private Builder() {}

        /** Id of the thread. */
        public Builder threadId(String threadId) {
            this.threadId = threadId;
            return this;
        }

        /** Id of the turn. */
        public Builder turnId(String turnId) {
            this.turnId = turnId;
            return this;
        }

        /** When it began, as Unix time in milliseconds. */
        public Builder startedAtMs(long startedAtMs) {
            this.startedAtMs = startedAtMs;
            return this;
        }

        /** The review id. */
        public Builder reviewId(String reviewId) {
            this.reviewId = reviewId;
            return this;
        }

        /** The target item id. */
        public Builder targetItemId(@Nullable String targetItemId) {
            this.targetItemId = targetItemId;
            return this;
        }

        /** The review. */
        public Builder review(GuardianApprovalReview review) {
            this.review = review;
            return this;
        }

        /** The action. */
        public Builder action(GuardianApprovalReviewAction action) {
            this.action = action;
            return this;
        }

        /** Makes the record. */
        public ItemGuardianApprovalReviewStartedNotification build() {
            return new ItemGuardianApprovalReviewStartedNotification(
                    Objects.requireNonNull(threadId, "threadId"),
                    Objects.requireNonNull(turnId, "turnId"),
                    Objects.requireNonNull(startedAtMs, "startedAtMs"),
                    Objects.requireNonNull(reviewId, "reviewId"),
                    targetItemId,
                    Objects.requireNonNull(review, "review"),
                    Objects.requireNonNull(action, "action"));
        }
    }
}
