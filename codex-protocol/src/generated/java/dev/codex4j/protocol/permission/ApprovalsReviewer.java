package dev.codex4j.protocol.permission;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * Who answers approvals.
 *
 * @param value the value as it stands on the wire
 */
public record ApprovalsReviewer(String value) implements OpenEnum<ApprovalsReviewer.Known> {
    /** {@code user}. */
    public static final ApprovalsReviewer USER = new ApprovalsReviewer("user");
    /** {@code auto_review}. */
    public static final ApprovalsReviewer AUTO_REVIEW = new ApprovalsReviewer("auto_review");
    /** {@code guardian_subagent}. */
    public static final ApprovalsReviewer GUARDIAN_SUBAGENT = new ApprovalsReviewer("guardian_subagent");

    /** The values that this version knows. */
    public enum Known {
        /** {@code user}. */
        USER,
        /** {@code auto_review}. */
        AUTO_REVIEW,
        /** {@code guardian_subagent}. */
        GUARDIAN_SUBAGENT,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ApprovalsReviewer {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "user" -> Known.USER;
            case "auto_review" -> Known.AUTO_REVIEW;
            case "guardian_subagent" -> Known.GUARDIAN_SUBAGENT;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
