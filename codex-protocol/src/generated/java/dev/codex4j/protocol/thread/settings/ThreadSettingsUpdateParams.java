package dev.codex4j.protocol.thread.settings;

import dev.codex4j.protocol.Change;
import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.model.CollaborationMode;
import dev.codex4j.protocol.model.MultiAgentMode;
import dev.codex4j.protocol.model.Personality;
import dev.codex4j.protocol.model.ReasoningSummary;
import dev.codex4j.protocol.permission.ApprovalsReviewer;
import dev.codex4j.protocol.permission.AskForApproval;
import dev.codex4j.protocol.permission.SandboxPolicy;
import dev.codex4j.protocol.turn.TurnEnvironmentParams;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code thread/settings/update}.
 *
 * @param threadId id of the thread
 * @param disabledPluginIds plugins that are off in this thread
 * @param cwd working directory, as an absolute path
 * @param environments environments to work in, the first being the main one
 * @param approvalPolicy when the agent must ask before it acts
 * @param approvalsReviewer who answers approvals
 * @param sandboxPolicy how commands are confined
 * @param permissions name of the permission profile to work under
 * @param model name of the model
 * @param serviceTier service tier, a matter of price and speed
 * @param effort how much the model thinks before it answers
 * @param summary how the model sums up its reasoning
 * @param collaborationMode mode of working together, such as planning
 * @param multiAgentMode when the agent may hand work to other agents
 * @param personality tone of the model
 */
@Experimental
public record ThreadSettingsUpdateParams(
        String threadId,
        @Optional @Nullable List<String> disabledPluginIds,
        @Optional @Nullable String cwd,
        @Optional @Nullable List<TurnEnvironmentParams> environments,
        @Optional @Nullable AskForApproval approvalPolicy,
        @Optional @Nullable ApprovalsReviewer approvalsReviewer,
        @Optional @Nullable SandboxPolicy sandboxPolicy,
        @Optional @Nullable String permissions,
        @Optional @Nullable String model,
        Change<String> serviceTier,
        @Optional @Nullable String effort,
        @Optional @Nullable ReasoningSummary summary,
        @Optional @Nullable CollaborationMode collaborationMode,
        @Optional @Nullable MultiAgentMode multiAgentMode,
        @Optional @Nullable Personality personality) implements ClientRequest<ThreadSettingsUpdateResponse> {
    public ThreadSettingsUpdateParams {
        Objects.requireNonNull(threadId, "threadId");
        disabledPluginIds = disabledPluginIds == null ? null : Immutable.list(disabledPluginIds, "disabledPluginIds");
        environments = environments == null ? null : Immutable.list(environments, "environments");
        Objects.requireNonNull(serviceTier, "serviceTier");
    }

    @Override
    public String method() {
        return "thread/settings/update";
    }

    @Override
    public Class<ThreadSettingsUpdateResponse> resultType() {
        return ThreadSettingsUpdateResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId) {
        return new Builder(threadId);
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder(threadId);
        builder.disabledPluginIds = disabledPluginIds;
        builder.cwd = cwd;
        builder.environments = environments;
        builder.approvalPolicy = approvalPolicy;
        builder.approvalsReviewer = approvalsReviewer;
        builder.sandboxPolicy = sandboxPolicy;
        builder.permissions = permissions;
        builder.model = model;
        builder.serviceTier = serviceTier;
        builder.effort = effort;
        builder.summary = summary;
        builder.collaborationMode = collaborationMode;
        builder.multiAgentMode = multiAgentMode;
        builder.personality = personality;
        return builder;
    }

    /** Collects the values of a {@link ThreadSettingsUpdateParams}. */
    public static final class Builder {
        private String threadId;
        private @Nullable List<String> disabledPluginIds;
        private @Nullable String cwd;
        private @Nullable List<TurnEnvironmentParams> environments;
        private @Nullable AskForApproval approvalPolicy;
        private @Nullable ApprovalsReviewer approvalsReviewer;
        private @Nullable SandboxPolicy sandboxPolicy;
        private @Nullable String permissions;
        private @Nullable String model;
        private Change<String> serviceTier = Change.keep();
        private @Nullable String effort;
        private @Nullable ReasoningSummary summary;
        private @Nullable CollaborationMode collaborationMode;
        private @Nullable MultiAgentMode multiAgentMode;
        private @Nullable Personality personality;

        private Builder(String threadId) {
            this.threadId = threadId;
        }

        /** Plugins that are off in this thread. */
        public Builder disabledPluginIds(@Nullable List<String> disabledPluginIds) {
            this.disabledPluginIds = disabledPluginIds;
            return this;
        }

        /** Working directory, as an absolute path. */
        public Builder cwd(@Nullable String cwd) {
            this.cwd = cwd;
            return this;
        }

        /** Environments to work in, the first being the main one. */
        public Builder environments(@Nullable List<TurnEnvironmentParams> environments) {
            this.environments = environments;
            return this;
        }

        /** When the agent must ask before it acts. */
        public Builder approvalPolicy(@Nullable AskForApproval approvalPolicy) {
            this.approvalPolicy = approvalPolicy;
            return this;
        }

        /** Who answers approvals. */
        public Builder approvalsReviewer(@Nullable ApprovalsReviewer approvalsReviewer) {
            this.approvalsReviewer = approvalsReviewer;
            return this;
        }

        /** How commands are confined. */
        public Builder sandboxPolicy(@Nullable SandboxPolicy sandboxPolicy) {
            this.sandboxPolicy = sandboxPolicy;
            return this;
        }

        /** Name of the permission profile to work under. */
        public Builder permissions(@Nullable String permissions) {
            this.permissions = permissions;
            return this;
        }

        /** Name of the model. */
        public Builder model(@Nullable String model) {
            this.model = model;
            return this;
        }

        /** Service tier, a matter of price and speed. */
        public Builder serviceTier(Change<String> serviceTier) {
            this.serviceTier = serviceTier;
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

        /** Mode of working together, such as planning. */
        public Builder collaborationMode(@Nullable CollaborationMode collaborationMode) {
            this.collaborationMode = collaborationMode;
            return this;
        }

        /** When the agent may hand work to other agents. */
        public Builder multiAgentMode(@Nullable MultiAgentMode multiAgentMode) {
            this.multiAgentMode = multiAgentMode;
            return this;
        }

        /** Tone of the model. */
        public Builder personality(@Nullable Personality personality) {
            this.personality = personality;
            return this;
        }

        /** Makes the record. */
        public ThreadSettingsUpdateParams build() {
            return new ThreadSettingsUpdateParams(
                    threadId,
                    disabledPluginIds,
                    cwd,
                    environments,
                    approvalPolicy,
                    approvalsReviewer,
                    sandboxPolicy,
                    permissions,
                    model,
                    serviceTier,
                    effort,
                    summary,
                    collaborationMode,
                    multiAgentMode,
                    personality);
        }
    }
}
