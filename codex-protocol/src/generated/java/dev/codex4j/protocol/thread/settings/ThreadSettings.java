package dev.codex4j.protocol.thread.settings;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Rest;
import dev.codex4j.protocol.model.CollaborationMode;
import dev.codex4j.protocol.model.MultiAgentMode;
import dev.codex4j.protocol.model.Personality;
import dev.codex4j.protocol.model.ReasoningSummary;
import dev.codex4j.protocol.permission.ActivePermissionProfile;
import dev.codex4j.protocol.permission.ApprovalsReviewer;
import dev.codex4j.protocol.permission.AskForApproval;
import dev.codex4j.protocol.permission.SandboxPolicy;
import dev.codex4j.protocol.thread.ThreadEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What later turns of a thread inherit.
 *
 * @param disabledPluginIds plugins that are off in this thread
 * @param cwd working directory, as an absolute path
 * @param environments environments to work in, the first being the main one
 * @param approvalPolicy when the agent must ask before it acts
 * @param approvalsReviewer who answers approvals
 * @param sandboxPolicy how commands are confined
 * @param activePermissionProfile the permission profile in force
 * @param model name of the model
 * @param modelProvider id of the provider that serves the model
 * @param serviceTier service tier, a matter of price and speed
 * @param effort how much the model thinks before it answers
 * @param summary how the model sums up its reasoning
 * @param collaborationMode mode of working together, such as planning
 * @param multiAgentMode when the agent may hand work to other agents
 * @param personality tone of the model
 * @param additionalFields members that this version does not know, kept for the way back
 */
public record ThreadSettings(
        @Default("[]") List<String> disabledPluginIds,
        String cwd,
        @Experimental @OrNull @Nullable List<ThreadEnvironment> environments,
        AskForApproval approvalPolicy,
        ApprovalsReviewer approvalsReviewer,
        SandboxPolicy sandboxPolicy,
        @OrNull @Nullable ActivePermissionProfile activePermissionProfile,
        String model,
        String modelProvider,
        @OrNull @Nullable String serviceTier,
        @OrNull @Nullable String effort,
        @OrNull @Nullable ReasoningSummary summary,
        CollaborationMode collaborationMode,
        @Experimental @Default("\"explicitRequestOnly\"") MultiAgentMode multiAgentMode,
        @OrNull @Nullable Personality personality,
        @Rest Map<String, JsonNode> additionalFields) {
    public ThreadSettings {
        disabledPluginIds = Immutable.list(disabledPluginIds, "disabledPluginIds");
        Objects.requireNonNull(cwd, "cwd");
        environments = environments == null ? null : Immutable.list(environments, "environments");
        Objects.requireNonNull(approvalPolicy, "approvalPolicy");
        Objects.requireNonNull(approvalsReviewer, "approvalsReviewer");
        Objects.requireNonNull(sandboxPolicy, "sandboxPolicy");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(modelProvider, "modelProvider");
        Objects.requireNonNull(collaborationMode, "collaborationMode");
        Objects.requireNonNull(multiAgentMode, "multiAgentMode");
        additionalFields = Immutable.map(additionalFields, "additionalFields");
    }

    /** Starts a record; {@code build} tells what is missing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.disabledPluginIds = disabledPluginIds;
        builder.cwd = cwd;
        builder.environments = environments;
        builder.approvalPolicy = approvalPolicy;
        builder.approvalsReviewer = approvalsReviewer;
        builder.sandboxPolicy = sandboxPolicy;
        builder.activePermissionProfile = activePermissionProfile;
        builder.model = model;
        builder.modelProvider = modelProvider;
        builder.serviceTier = serviceTier;
        builder.effort = effort;
        builder.summary = summary;
        builder.collaborationMode = collaborationMode;
        builder.multiAgentMode = multiAgentMode;
        builder.personality = personality;
        builder.additionalFields = additionalFields;
        return builder;
    }

    /** Collects the values of a {@link ThreadSettings}. */
    public static final class Builder {
        private List<String> disabledPluginIds = List.of();
        private @Nullable String cwd;
        private @Nullable List<ThreadEnvironment> environments;
        private @Nullable AskForApproval approvalPolicy;
        private @Nullable ApprovalsReviewer approvalsReviewer;
        private @Nullable SandboxPolicy sandboxPolicy;
        private @Nullable ActivePermissionProfile activePermissionProfile;
        private @Nullable String model;
        private @Nullable String modelProvider;
        private @Nullable String serviceTier;
        private @Nullable String effort;
        private @Nullable ReasoningSummary summary;
        private @Nullable CollaborationMode collaborationMode;
        private MultiAgentMode multiAgentMode = MultiAgentMode.EXPLICIT_REQUEST_ONLY;
        private @Nullable Personality personality;
        private Map<String, JsonNode> additionalFields = Map.of();

        private Builder() {}

        /** Plugins that are off in this thread. */
        public Builder disabledPluginIds(List<String> disabledPluginIds) {
            this.disabledPluginIds = disabledPluginIds;
            return this;
        }

        /** Working directory, as an absolute path. */
        public Builder cwd(String cwd) {
            this.cwd = cwd;
            return this;
        }

        /** Environments to work in, the first being the main one. */
        public Builder environments(@Nullable List<ThreadEnvironment> environments) {
            this.environments = environments;
            return this;
        }

        /** When the agent must ask before it acts. */
        public Builder approvalPolicy(AskForApproval approvalPolicy) {
            this.approvalPolicy = approvalPolicy;
            return this;
        }

        /** Who answers approvals. */
        public Builder approvalsReviewer(ApprovalsReviewer approvalsReviewer) {
            this.approvalsReviewer = approvalsReviewer;
            return this;
        }

        /** How commands are confined. */
        public Builder sandboxPolicy(SandboxPolicy sandboxPolicy) {
            this.sandboxPolicy = sandboxPolicy;
            return this;
        }

        /** The permission profile in force. */
        public Builder activePermissionProfile(@Nullable ActivePermissionProfile activePermissionProfile) {
            this.activePermissionProfile = activePermissionProfile;
            return this;
        }

        /** Name of the model. */
        public Builder model(String model) {
            this.model = model;
            return this;
        }

        /** Id of the provider that serves the model. */
        public Builder modelProvider(String modelProvider) {
            this.modelProvider = modelProvider;
            return this;
        }

        /** Service tier, a matter of price and speed. */
        public Builder serviceTier(@Nullable String serviceTier) {
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
        public Builder collaborationMode(CollaborationMode collaborationMode) {
            this.collaborationMode = collaborationMode;
            return this;
        }

        /** When the agent may hand work to other agents. */
        public Builder multiAgentMode(MultiAgentMode multiAgentMode) {
            this.multiAgentMode = multiAgentMode;
            return this;
        }

        /** Tone of the model. */
        public Builder personality(@Nullable Personality personality) {
            this.personality = personality;
            return this;
        }

        /** Members that this version does not know, kept for the way back. */
        public Builder additionalFields(Map<String, JsonNode> additionalFields) {
            this.additionalFields = additionalFields;
            return this;
        }

        /** Makes the record. */
        public ThreadSettings build() {
            return new ThreadSettings(
                    disabledPluginIds,
                    Objects.requireNonNull(cwd, "cwd"),
                    environments,
                    Objects.requireNonNull(approvalPolicy, "approvalPolicy"),
                    Objects.requireNonNull(approvalsReviewer, "approvalsReviewer"),
                    Objects.requireNonNull(sandboxPolicy, "sandboxPolicy"),
                    activePermissionProfile,
                    Objects.requireNonNull(model, "model"),
                    Objects.requireNonNull(modelProvider, "modelProvider"),
                    serviceTier,
                    effort,
                    summary,
                    Objects.requireNonNull(collaborationMode, "collaborationMode"),
                    multiAgentMode,
                    personality,
                    additionalFields);
        }
    }
}
