package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * A thread guardian assessment.
 *
 * @param outcome the outcome
 * @param riskLevel the risk level
 * @param userAuthorization the user authorization
 * @param rationale the rationale
 */
@Experimental
public record ThreadGuardianAssessment(
        GuardianAssessmentOutcome outcome,
        GuardianRiskLevel riskLevel,
        GuardianUserAuthorization userAuthorization,
        String rationale) {
    public ThreadGuardianAssessment {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(riskLevel, "riskLevel");
        Objects.requireNonNull(userAuthorization, "userAuthorization");
        Objects.requireNonNull(rationale, "rationale");
    }
}
