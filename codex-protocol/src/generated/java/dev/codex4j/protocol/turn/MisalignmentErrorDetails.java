package dev.codex4j.protocol.turn;

import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.OrNull;
import org.jspecify.annotations.Nullable;

/**
 * A misalignment error details.
 *
 * @param errorType the error type
 * @param detailedExplanation the detailed explanation
 * @param steer the steer
 * @param reviewTarget the review target
 */
public record MisalignmentErrorDetails(
        @OrNull @Nullable String errorType,
        @OrNull @Nullable String detailedExplanation,
        @OrNull @Nullable MisalignmentSteer steer,
        @Optional @Nullable String reviewTarget) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link MisalignmentErrorDetails}. */
    public static final class Builder {
        private @Nullable String errorType;
        private @Nullable String detailedExplanation;
        private @Nullable MisalignmentSteer steer;
        private @Nullable String reviewTarget;

        private Builder() {}

        /** The error type. */
        public Builder errorType(@Nullable String errorType) {
            this.errorType = errorType;
            return this;
        }

        /** The detailed explanation. */
        public Builder detailedExplanation(@Nullable String detailedExplanation) {
            this.detailedExplanation = detailedExplanation;
            return this;
        }

        /** The steer. */
        public Builder steer(@Nullable MisalignmentSteer steer) {
            this.steer = steer;
            return this;
        }

        /** The review target. */
        public Builder reviewTarget(@Nullable String reviewTarget) {
            this.reviewTarget = reviewTarget;
            return this;
        }

        /** Makes the record. */
        public MisalignmentErrorDetails build() {
            return new MisalignmentErrorDetails(errorType, detailedExplanation, steer, reviewTarget);
        }
    }
}
