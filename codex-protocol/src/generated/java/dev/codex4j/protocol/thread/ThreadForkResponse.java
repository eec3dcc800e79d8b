package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.model.MultiAgentMode;
import dev.codex4j.protocol.permission.ActivePermissionProfile;
import dev.codex4j.protocol.permission.ApprovalsReviewer;
import dev.codex4j.protocol.permission.AskForApproval;
import dev.codex4j.protocol.permission.SandboxPolicy;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code thread/fork}.
 *
 * @param thread the thread
 * @param model name of the model
 * @param modelProvider id of the provider that serves the model
 * @param serviceTier service tier, a matter of price and speed
 * @param disabledPluginIds plugins that are off in this thread
 * @param cwd working directory, as an absolute path
 * @param runtimeWorkspaceRoots folders that count as the workspace
 * @param instructionSources the instruction sources
 * @param approvalPolicy when the agent must ask before it acts
 * @param approvalsReviewer who answers approvals
 * @param sandbox how commands are confined
 * @param activePermissionProfile the permission profile in force
 * @param reasoningEffort how much the model thinks before it answers
 * @param multiAgentMode when the agent may hand work to other agents
 */
public record ThreadForkResponse(
        ThreadInfo thread,
        String model,
        String modelProvider,
        @OrNull @Nullable String serviceTier,
        @Default("[]") List<String> disabledPluginIds,
        String cwd,
        @Experimental @Default("[]") List<String> runtimeWorkspaceRoots,
        @Default("[]") List<String> instructionSources,
        AskForApproval approvalPolicy,
        ApprovalsReviewer approvalsReviewer,
        SandboxPolicy sandbox,
        @Experimental @OrNull @Nullable ActivePermissionProfile activePermissionProfile,
        @OrNull @Nullable String reasoningEffort,
        @Experimental @Default("\"explicitRequestOnly\"") MultiAgentMode multiAgentMode) {
    public ThreadForkResponse {
        Objects.requireNonNull(thread, "thread");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(modelProvider, "modelProvider");
        disabledPluginIds = Immutable.list(disabledPluginIds, "disabledPluginIds");
        Objects.requireNonNull(cwd, "cwd");
        runtimeWorkspaceRoots = Immutable.list(runtimeWorkspaceRoots, "runtimeWorkspaceRoots");
        instructionSources = Immutable.list(instructionSources, "instructionSources");
        Objects.requireNonNull(approvalPolicy, "approvalPolicy");
        Objects.requireNonNull(approvalsReviewer, "approvalsReviewer");
        Objects.requireNonNull(sandbox, "sandbox");
        Objects.requireNonNull(multiAgentMode, "multiAgentMode");
    }

    /** Starts a record; {@code build} tells what is missing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.thread = thread;
        builder.model = model;
        builder.modelProvider = modelProvider;
        builder.serviceTier = serviceTier;
        builder.disabledPluginIds = disabledPluginIds;
        builder.cwd = cwd;
        builder.runtimeWorkspaceRoots = runtimeWorkspaceRoots;
        builder.instructionSources = instructionSources;
        builder.approvalPolicy = approvalPolicy;
        builder.approvalsReviewer = approvalsReviewer;
        builder.sandbox = sandbox;
        builder.activePermissionProfile = activePermissionProfile;
        builder.reasoningEffort = reasoningEffort;
        builder.multiAgentMode = multiAgentMode;
        return builder;
    }

    /** Collects the values of a {@link ThreadForkResponse}. */
    public static final class Builder {
        private @Nullable ThreadInfo thread;
        private @Nullable String model;
        private @Nullable String modelProvider;
        private @Nullable String serviceTier;
        private List<String> disabledPluginIds = List.of();
        private @Nullable String cwd;
        private List<String> runtimeWorkspaceRoots = List.of();
        private List<String> instructionSources = List.of();
        private @Nullable AskForApproval approvalPolicy;
        private @Nullable ApprovalsReviewer approvalsReviewer;
        private @Nullable SandboxPolicy sandbox;
        private @Nullable ActivePermissionProfile activePermissionProfile;
        private @Nullable String reasoningEffort;
        private MultiAgentMode multiAgentMode = MultiAgentMode.EXPLICIT_REQUEST_ONLY;

        private Builder() {}

        /** The thread. */
        public Builder thread(ThreadInfo thread) {
            this.thread = thread;
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

        /** Folders that count as the workspace. */
        public Builder runtimeWorkspaceRoots(List<String> runtimeWorkspaceRoots) {
            this.runtimeWorkspaceRoots = runtimeWorkspaceRoots;
            return this;
        }

        /** The instruction sources. */
        public Builder instructionSources(List<String> instructionSources) {
            this.instructionSources = instructionSources;
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
        public Builder sandbox(SandboxPolicy sandbox) {
            this.sandbox = sandbox;
            return this;
        }

        /** The permission profile in force. */
        public Builder activePermissionProfile(@Nullable ActivePermissionProfile activePermissionProfile) {
            this.activePermissionProfile = activePermissionProfile;
            return this;
        }

        /** How much the model thinks before it answers. */
        public Builder reasoningEffort(@Nullable String reasoningEffort) {
            this.reasoningEffort = reasoningEffort;
            return this;
        }

        /** When the agent may hand work to other agents. */
        public Builder multiAgentMode(MultiAgentMode multiAgentMode) {
            this.multiAgentMode = multiAgentMode;
            return this;
        }

        /** Makes the record. */
        public ThreadForkResponse build() {
            return new ThreadForkResponse(
                    Objects.requireNonNull(thread, "thread"),
                    Objects.requireNonNull(model, "model"),
                    Objects.requireNonNull(modelProvider, "modelProvider"),
                    serviceTier,
                    disabledPluginIds,
                    Objects.requireNonNull(cwd, "cwd"),
                    runtimeWorkspaceRoots,
                    instructionSources,
                    Objects.requireNonNull(approvalPolicy, "approvalPolicy"),
                    Objects.requireNonNull(approvalsReviewer, "approvalsReviewer"),
                    Objects.requireNonNull(sandbox, "sandbox"),
                    activePermissionProfile,
                    reasoningEffort,
                    multiAgentMode);
        }
    }
}
