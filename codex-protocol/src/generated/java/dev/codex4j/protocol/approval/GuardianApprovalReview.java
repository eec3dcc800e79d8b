package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A guardian approval review.
 *
 * @param status how it stands
 * @param riskLevel the risk level
 * @param userAuthorization the user authorization
 * @param rationale the rationale
 */
public record GuardianApprovalReview(
        GuardianApprovalReviewStatus status,
        @OrNull @Nullable GuardianRiskLevel riskLevel,
        @OrNull @Nullable GuardianUserAuthorization userAuthorization,
        @OrNull @Nullable String rationale) {
    public GuardianApprovalReview {
        Objects.requireNonNull(status, "status");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(GuardianApprovalReviewStatus status) {
        return new Builder(status);
    }

    /** Collects the values of a {@link GuardianApprovalReview}. */
    public static final class Builder {
        private GuardianApprovalReviewStatus status;
        private @Nullable GuardianRiskLevel riskLevel;
        private @Nullable GuardianUserAuthorization userAuthorization;
        private @Nullable String rationale;

        private Builder(GuardianApprovalReviewStatus status) {
            this.status = status;
        }

        /** The risk level. */
        public Builder riskLevel(@Nullable GuardianRiskLevel riskLevel) {
            this.riskLevel = riskLevel;
            return this;
        }

        /** The user authorization. */
        public Builder userAuthorization(@Nullable GuardianUserAuthorization userAuthorization) {
            this.userAuthorization = userAuthorization;
            return this;
        }

        /** The rationale. */
        public Builder rationale(@Nullable String rationale) {
            this.rationale = rationale;
            return this;
        }

        /** Makes the record. */
        public GuardianApprovalReview build() {
            return new GuardianApprovalReview(status, riskLevel, userAuthorization, rationale);
        }
    }
}
