package dev.codex4j.protocol.turn;

import dev.codex4j.protocol.Change;
import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Closed;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.model.ReasoningSummary;
import dev.codex4j.protocol.permission.ApprovalsReviewer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code turn/settings/update}.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param approvalsReviewer who answers approvals
 * @param environments environments to work in, the first being the main one
 * @param model name of the model
 * @param effort how much the model thinks before it answers
 * @param summary how the model sums up its reasoning
 * @param serviceTier service tier, a matter of price and speed
 */
@Experimental
@Closed
public record TurnSettingsUpdateParams(
        String threadId,
        String turnId,
        @Optional @Nullable ApprovalsReviewer approvalsReviewer,
        @Optional @Nullable List<TurnEnvironmentParams> environments,
        @Optional @Nullable String model,
        @Optional @Nullable String effort,
        @Optional @Nullable ReasoningSummary summary,
        Change<String> serviceTier) implements ClientRequest<TurnSettingsUpdateResponse> {
    public TurnSettingsUpdateParams {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(turnId, "turnId");
        environments = environments == null ? null : Immutable.list(environments, "environments");
        Objects.requireNonNull(serviceTier, "serviceTier");
    }

    @Override
    public String method() {
        return "turn/settings/update";
    }

    @Override
    public Class<TurnSettingsUpdateResponse> resultType() {
        return TurnSettingsUpdateResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId, String turnId) {
        return new Builder(threadId, turnId);
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder(threadId, turnId);
        builder.approvalsReviewer = approvalsReviewer;
        builder.environments = environments;
        builder.model = model;
        builder.effort = effort;
        builder.summary = summary;
        builder.serviceTier = serviceTier;
        return builder;
    }

    /** Collects the values of a {@link TurnSettingsUpdateParams}. */
    public static final class Builder {
        private String threadId;
        private String turnId;
        private @Nullable ApprovalsReviewer approvalsReviewer;
        private @Nullable List<TurnEnvironmentParams> environments;
        private @Nullable String model;
        private @Nullable String effort;
        private @Nullable ReasoningSummary summary;
        private Change<String> serviceTier = Change.keep();

        private Builder(String threadId, String turnId) {
            this.threadId = threadId;
            this.turnId = turnId;
        }

        /** Who answers approvals. */
        public Builder approvalsReviewer(@Nullable ApprovalsReviewer approvalsReviewer) {
            this.approvalsReviewer = approvalsReviewer;
            return this;
        }

        /** Environments to work in, the first being the main one. */
        public Builder environments(@Nullable List<TurnEnvironmentParams> environments) {
            this.environments = environments;
            return this;
        }

        /** Name of the model. */
        public Builder model(@Nullable String model) {
            this.model = model;
            return this;
        }

        /** How much the model thinks before it answers. */
        public Builder effort(@Nullable String effort) {
            this.effort = effort;
            return this;
        }

        /** How the model sums up its reasoning. */
        public Builder summary(@Nullable ReasoningSummary summary) {
            this.summary = summary;
            return this;
        }

        /** Service tier, a matter of price and speed. */
        public Builder serviceTier(Change<String> serviceTier) {
            this.serviceTier = serviceTier;
            return this;
        }

        /** Makes the record. */
        public TurnSettingsUpdateParams build() {
            return new TurnSettingsUpdateParams(
                    threadId, turnId, approvalsReviewer, environments, model, effort, summary, serviceTier);
        }
    }
}
