package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A guardian approval review status.
 *
 * @param value the value as it stands on the wire
 */
public record GuardianApprovalReviewStatus(String value) implements OpenEnum<GuardianApprovalReviewStatus.Known> {
    /** {@code inProgress}. */
    public static final GuardianApprovalReviewStatus IN_PROGRESS = new GuardianApprovalReviewStatus("inProgress");
    /** {@code approved}. */
    public static final GuardianApprovalReviewStatus APPROVED = new GuardianApprovalReviewStatus("approved");
    /** {@code denied}. */
    public static final GuardianApprovalReviewStatus DENIED = new GuardianApprovalReviewStatus("denied");
    /** {@code timedOut}. */
    public static final GuardianApprovalReviewStatus TIMED_OUT = new GuardianApprovalReviewStatus("timedOut");
    /** {@code aborted}. */
    public static final GuardianApprovalReviewStatus ABORTED = new GuardianApprovalReviewStatus("aborted");

    /** The values that this version knows. */
    public enum Known {
        /** {@code inProgress}. */
        IN_PROGRESS,
        /** {@code approved}. */
        APPROVED,
        /** {@code denied}. */
        DENIED,
        /** {@code timedOut}. */
        TIMED_OUT,
        /** {@code aborted}. */
        ABORTED,
        /** Any other value. */
        UNRECOGNIZED
    }

    public GuardianApprovalReviewStatus {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "inProgress" -> Known.IN_PROGRESS;
            case "approved" -> Known.APPROVED;
            case "denied" -> Known.DENIED;
            case "timedOut" -> Known.TIMED_OUT;
            case "aborted" -> Known.ABORTED;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
