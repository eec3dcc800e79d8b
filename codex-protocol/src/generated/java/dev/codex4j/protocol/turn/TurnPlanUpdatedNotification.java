package dev.codex4j.protocol.turn;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Notification {@code turn/plan/updated}. The plan of the agent changed.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param explanation the explanation
 * @param plan the plan
 */
public record TurnPlanUpdatedNotification(
        String threadId,
        String turnId,
        @OrNull @Nullable String explanation,
        List<TurnPlanStep> plan) implements ServerNotification {
    public TurnPlanUpdatedNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
        plan = Immutable.list(plan, "plan");
    }

    @Override
    public String method() {
        return "turn/plan/updated";
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId, String turnId, List<TurnPlanStep> plan) {
        return new Builder(threadId, turnId, plan);
    }

    /** Collects the values of a {@link TurnPlanUpdatedNotification}. */
    public static final class Builder {
        private String threadId;
        private String turnId;
        private @Nullable String explanation;
        private List<TurnPlanStep> plan;

        private Builder(String threadId, String turnId, List<TurnPlanStep> plan) {
            this.threadId = threadId;
            this.turnId = turnId;
            this.plan = plan;
        }

        /** The explanation. */
        public Builder explanation(@Nullable String explanation) {
            this.explanation = explanation;
            return this;
        }

        /** Makes the record. */
        public TurnPlanUpdatedNotification build() {
            return new TurnPlanUpdatedNotification(threadId, turnId, explanation, plan);
        }
    }
}
