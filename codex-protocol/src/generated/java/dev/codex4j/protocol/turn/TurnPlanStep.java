package dev.codex4j.protocol.turn;

import java.util.Objects;

/**
 * A step of the agent's plan.
 *
 * @param step the step
 * @param status how it stands
 */
public record TurnPlanStep(String step, TurnPlanStepStatus status) {
    public TurnPlanStep {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(status, "status");
    }
}
