package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Notification {@code item/autoApprovalReview/completed}.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param startedAtMs when it began, as Unix time in milliseconds
 * @param completedAtMs when it ended, as Unix time in milliseconds
 * @param reviewId the review id
 * @param targetItemId the target item id
 * @param decisionSource the decision source
 * @param review the review
 * @param action the action
 */
public record ItemGuardianApprovalReviewCompletedNotification(
        String threadId,
        String turnId,
        long startedAtMs,
        long completedAtMs,
        String reviewId,
        @OrNull @Nullable String targetItemId,
        AutoReviewDecisionSource decisionSource,
        GuardianApprovalReview review,
        GuardianApprovalReviewAction action) implements ServerNotification {
    public ItemGuardianApprovalReviewCompletedNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
        Objects.requireNonNull(reviewId, "reviewId");
        Objects.requireNonNull(decisionSource, "decisionSource");
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(action, "action");
    }

    @Override
    public String method() {
        return "item/autoApprovalReview/completed";
    }

    /** Starts a record; {@code build} tells what is missing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.threadId = threadId;
        builder.turnId = turnId;
        builder.startedAtMs = startedAtMs;
        builder.completedAtMs = completedAtMs;
        builder.reviewId = reviewId;
        builder.targetItemId = targetItemId;
        builder.decisionSource = decisionSource;
        builder.review = review;
        builder.action = action;
        return builder;
    }

    /** Collects the values of a {@link ItemGuardianApprovalReviewCompletedNotification}. */
    public static final class Builder {
        private @Nullable String threadId;
        private @Nullable String turnId;
        private @Nullable Long startedAtMs;
        private @Nullable Long completedAtMs;
        private @Nullable String reviewId;
        private @Nullable String targetItemId;
        private @Nullable AutoReviewDecisionSource decisionSource;
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

        /** When it ended, as Unix time in milliseconds. */
        public Builder completedAtMs(long completedAtMs) {
            this.completedAtMs = completedAtMs;
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

        /** The decision source. */
        public Builder decisionSource(AutoReviewDecisionSource decisionSource) {
            this.decisionSource = decisionSource;
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
        public ItemGuardianApprovalReviewCompletedNotification build() {
            return new ItemGuardianApprovalReviewCompletedNotification(
                    Objects.requireNonNull(threadId, "threadId"),
                    Objects.requireNonNull(turnId, "turnId"),
                    Objects.requireNonNull(startedAtMs, "startedAtMs"),
                    Objects.requireNonNull(completedAtMs, "completedAtMs"),
                    Objects.requireNonNull(reviewId, "reviewId"),
                    targetItemId,
                    Objects.requireNonNull(decisionSource, "decisionSource"),
                    Objects.requireNonNull(review, "review"),
                    Objects.requireNonNull(action, "action"));
        }
    }
}
