package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.Change;
import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.item.DynamicToolSpec;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.model.MultiAgentMode;
import dev.codex4j.protocol.model.Personality;
import dev.codex4j.protocol.permission.ApprovalsReviewer;
import dev.codex4j.protocol.permission.AskForApproval;
import dev.codex4j.protocol.permission.SandboxMode;
import dev.codex4j.protocol.turn.TurnEnvironmentParams;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Parameters of {@code thread/start}. Starts a thread.
 *
 * @param model name of the model
 * @param modelProvider id of the provider that serves the model
 * @param allowProviderModelFallback whether another model may stand in when this one is missing
 * @param serviceTier service tier, a matter of price and speed
 * @param cwd working directory of the thread; the server's own when absent
 * @param runtimeWorkspaceRoots folders that count as the workspace
 * @param approvalPolicy when the agent must ask before it acts
 * @param approvalsReviewer who answers approvals
 * @param sandbox how commands are confined
 * @param permissions name of the permission profile to work under
 * @param config configuration overrides: dotted key to value
 * @param serviceName name of the service that uses the thread
 * @param baseInstructions replaces the model's base instructions
 * @param developerInstructions further instructions by the developer
 * @param personality tone of the model
 * @param multiAgentMode when the agent may hand work to other agents
 * @param ephemeral whether it lives in memory only and leaves no file
 * @param historyMode the history mode
 * @param sessionStartSource why the thread starts, told to hooks
 * @param threadSource free label of what the thread is for
 * @param projectId id of the project
 * @param daybreakEnabled the user's Daybreak choice to store
 * @param environments environments to work in, the first being the main one
 * @param dynamicTools tools that the client will run itself
 * @param selectedCapabilityRoots places of skills and plugins to use
 * @param mockExperimentalField does nothing; for tests
 * @param experimentalRawEvents whether to send the provider's own items too
 */
public record ThreadStartParams(
        @Optional @Nullable String model,
        @Optional @Nullable String modelProvider,
        @Experimental @Default(value = "false", omitted = true) boolean allowProviderModelFallback,
        Change<String> serviceTier,
        @Optional @Nullable String cwd,
        @Experimental @Optional @Nullable List<String> runtimeWorkspaceRoots,
        @Optional @Nullable AskForApproval approvalPolicy,
        @Optional @Nullable ApprovalsReviewer approvalsReviewer,
        @Optional @Nullable SandboxMode sandbox,
        @Experimental @Optional @Nullable String permissions,
        @Optional @Nullable Map<String, JsonNode> config,
        @Optional @Nullable String serviceName,
        @Optional @Nullable String baseInstructions,
        @Optional @Nullable String developerInstructions,
        @Optional @Nullable Personality personality,
        @Experimental @Optional @Nullable MultiAgentMode multiAgentMode,
        @Optional @Nullable Boolean ephemeral,
        @Experimental @Optional @Nullable ThreadHistoryMode historyMode,
        @Optional @Nullable ThreadStartSource sessionStartSource,
        @Optional @Nullable String threadSource,
        @Experimental @Optional @Nullable String projectId,
        @Experimental @Optional @Nullable Boolean daybreakEnabled,
        @Experimental @Optional @Nullable List<TurnEnvironmentParams> environments,
        @Experimental @Optional @Nullable List<DynamicToolSpec> dynamicTools,
        @Experimental @Optional @Nullable List<SelectedCapabilityRoot> selectedCapabilityRoots,
        @Experimental @Optional @Nullable String mockExperimentalField,
        @Experimental @Default(value = "false", omitted = true) boolean experimentalRawEvents) implements ClientRequest<ThreadStartResponse> {
    public ThreadStartParams {
        Objects.requireNonNull(serviceTier, "serviceTier");
        runtimeWorkspaceRoots = runtimeWorkspaceRoots == null ? null : Immutable.list(runtimeWorkspaceRoots, "runtimeWorkspaceRoots");
        config = config == null ? null : Immutable.map(config, "config");
        environments = environments == null ? null : Immutable.list(environments, "environments");
        dynamicTools = dynamicTools == null ? null : Immutable.list(dynamicTools, "dynamicTools");
        selectedCapabilityRoots = selectedCapabilityRoots == null ? null : Immutable.list(selectedCapabilityRoots, "selectedCapabilityRoots");
    }

    @Override
    public String method() {
        return "thread/start";
    }

    @Override
    public Class<ThreadStartResponse> resultType() {
        return ThreadStartResponse.class;
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.model = model;
        builder.modelProvider = modelProvider;
        builder.allowProviderModelFallback = allowProviderModelFallback;
        builder.serviceTier = serviceTier;
        builder.cwd = cwd;
        builder.runtimeWorkspaceRoots = runtimeWorkspaceRoots;
        builder.approvalPolicy = approvalPolicy;
        builder.approvalsReviewer = approvalsReviewer;
        builder.sandbox = sandbox;
        builder.permissions = permissions;
        builder.config = config;
        builder.serviceName = serviceName;
        builder.baseInstructions = baseInstructions;
        builder.developerInstructions = developerInstructions;
        builder.personality = personality;
        builder.multiAgentMode = multiAgentMode;
        builder.ephemeral = ephemeral;
        builder.historyMode = historyMode;
        builder.sessionStartSource = sessionStartSource;
        builder.threadSource = threadSource;
        builder.projectId = projectId;
        builder.daybreakEnabled = daybreakEnabled;
        builder.environments = environments;
        builder.dynamicTools = dynamicTools;
        builder.selectedCapabilityRoots = selectedCapabilityRoots;
        builder.mockExperimentalField = mockExperimentalField;
        builder.experimentalRawEvents = experimentalRawEvents;
        return builder;
    }

    /** Collects the values of a {@link ThreadStartParams}. */
    public static final class Builder {
        private @Nullable String model;
        private @Nullable String modelProvider;
        private boolean allowProviderModelFallback = false;
        private Change<String> serviceTier = Change.keep();
        private @Nullable String cwd;
        private @Nullable List<String> runtimeWorkspaceRoots;
        private @Nullable AskForApproval approvalPolicy;
        private @Nullable ApprovalsReviewer approvalsReviewer;
        private @Nullable SandboxMode sandbox;
        private @Nullable String permissions;
        private @Nullable Map<String, JsonNode> config;
        private @Nullable String serviceName;
        private @Nullable String baseInstructions;
        private @Nullable String developerInstructions;
        private @Nullable Personality personality;
        private @Nullable MultiAgentMode multiAgentMode;
        private @Nullable Boolean ephemeral;
        private @Nullable ThreadHistoryMode historyMode;
        private @Nullable ThreadStartSource sessionStartSource;
        private @Nullable String threadSource;
        private @Nullable String projectId;
        private @Nullable Boolean daybreakEnabled;
        private @Nullable List<TurnEnvironmentParams> environments;
        private @Nullable List<DynamicToolSpec> dynamicTools;
        private @Nullable List<SelectedCapabilityRoot> selectedCapabilityRoots;
        private @Nullable String mockExperimentalField;
        private boolean experimentalRawEvents = false;

        private Builder() {}

        /** Name of the model. */
        public Builder model(@Nullable String model) {
            this.model = model;
            return this;
        }

        /** Id of the provider that serves the model. */
        public Builder modelProvider(@Nullable String modelProvider) {
            this.modelProvider = modelProvider;
            return this;
        }

        /** Whether another model may stand in when this one is missing. */
        public Builder allowProviderModelFallback(boolean allowProviderModelFallback) {
            this.allowProviderModelFallback = allowProviderModelFallback;
            return this;
        }

        /** Service tier, a matter of price and speed. */
        public Builder serviceTier(Change<String> serviceTier) {
            this.serviceTier = serviceTier;
            return this;
        }

        /** Working directory of the thread; the server's own when absent. */
        public Builder cwd(@Nullable String cwd) {
            this.cwd = cwd;
            return this;
        }

        /** Folders that count as the workspace. */
        public Builder runtimeWorkspaceRoots(@Nullable List<String> runtimeWorkspaceRoots) {
            this.runtimeWorkspaceRoots = runtimeWorkspaceRoots;
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
        public Builder sandbox(@Nullable SandboxMode sandbox) {
            this.sandbox = sandbox;
            return this;
        }

        /** Name of the permission profile to work under. */
        public Builder permissions(@Nullable String permissions) {
            this.permissions = permissions;
            return this;
        }

        /** Configuration overrides: dotted key to value. */
        public Builder config(@Nullable Map<String, JsonNode> config) {
            this.config = config;
            return this;
        }

        /** Name of the service that uses the thread. */
        public Builder serviceName(@Nullable String serviceName) {
            this.serviceName = serviceName;
            return this;
        }

        /** Replaces the model's base instructions. */
        public Builder baseInstructions(@Nullable String baseInstructions) {
            this.baseInstructions = baseInstructions;
            return this;
        }

        /** Further instructions by the developer. */
        public Builder developerInstructions(@Nullable String developerInstructions) {
            this.developerInstructions = developerInstructions;
            return this;
        }

        /** Tone of the model. */
        public Builder personality(@Nullable Personality personality) {
            this.personality = personality;
            return this;
        }

        /** When the agent may hand work to other agents. */
        public Builder multiAgentMode(@Nullable MultiAgentMode multiAgentMode) {
            this.multiAgentMode = multiAgentMode;
            return this;
        }

        /** Whether it lives in memory only and leaves no file. */
        public Builder ephemeral(@Nullable Boolean ephemeral) {
            this.ephemeral = ephemeral;
            return this;
        }

        /** The history mode. */
        public Builder historyMode(@Nullable ThreadHistoryMode historyMode) {
            this.historyMode = historyMode;
            return this;
        }

        /** Why the thread starts, told to hooks. */
        public Builder sessionStartSource(@Nullable ThreadStartSource sessionStartSource) {
            this.sessionStartSource = sessionStartSource;
            return this;
        }

        /** Free label of what the thread is for. */
        public Builder threadSource(@Nullable String threadSource) {
            this.threadSource = threadSource;
            return this;
        }

        /** Id of the project. */
        public Builder projectId(@Nullable String projectId) {
            this.projectId = projectId;
            return this;
        }

        /** The user's Daybreak choice to store. */
        public Builder daybreakEnabled(@Nullable Boolean daybreakEnabled) {
            this.daybreakEnabled = daybreakEnabled;
            return this;
        }

        /** Environments to work in, the first being the main one. */
        public Builder environments(@Nullable List<TurnEnvironmentParams> environments) {
            this.environments = environments;
            return this;
        }

        /** Tools that the client will run itself. */
        public Builder dynamicTools(@Nullable List<DynamicToolSpec> dynamicTools) {
            this.dynamicTools = dynamicTools;
            return this;
        }

        /** Places of skills and plugins to use. */
        public Builder selectedCapabilityRoots(@Nullable List<SelectedCapabilityRoot> selectedCapabilityRoots) {
            this.selectedCapabilityRoots = selectedCapabilityRoots;
            return this;
        }

        /** Does nothing; for tests. */
        public Builder mockExperimentalField(@Nullable String mockExperimentalField) {
            this.mockExperimentalField = mockExperimentalField;
            return this;
        }

        /** Whether to send the provider's own items too. */
        public Builder experimentalRawEvents(boolean experimentalRawEvents) {
            this.experimentalRawEvents = experimentalRawEvents;
            return this;
        }

        /** Makes the record. */
        public ThreadStartParams build() {
            return new ThreadStartParams(
                    model,
                    modelProvider,
                    allowProviderModelFallback,
                    serviceTier,
                    cwd,
                    runtimeWorkspaceRoots,
                    approvalPolicy,
                    approvalsReviewer,
                    sandbox,
                    permissions,
                    config,
                    serviceName,
                    baseInstructions,
                    developerInstructions,
                    personality,
                    multiAgentMode,
                    ephemeral,
                    historyMode,
                    sessionStartSource,
                    threadSource,
                    projectId,
                    daybreakEnabled,
                    environments,
                    dynamicTools,
                    selectedCapabilityRoots,
                    mockExperimentalField,
                    experimentalRawEvents);
        }
    }
}
