package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.OrNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code thread/guardianReview}.
 *
 * @param callId id of the call
 * @param assessment the assessment
 */
@Experimental
public record ThreadGuardianReviewResponse(String callId, @OrNull @Nullable ThreadGuardianAssessment assessment) {
    public ThreadGuardianReviewResponse {
        Objects.requireNonNull(callId, "callId");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String callId) {
        return new Builder(callId);
    }

    /** Collects the values of a {@link ThreadGuardianReviewResponse}. */
    public static final class Builder {
        private String callId;
        private @Nullable ThreadGuardianAssessment assessment;

        private Builder(String callId) {
            this.callId = callId;
        }

        /** The assessment. */
        public Builder assessment(@Nullable ThreadGuardianAssessment assessment) {
            this.assessment = assessment;
            return this;
        }

        /** Makes the record. */
        public ThreadGuardianReviewResponse build() {
            return new ThreadGuardianReviewResponse(callId, assessment);
        }
    }
}
