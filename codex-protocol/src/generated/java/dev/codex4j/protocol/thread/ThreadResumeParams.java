package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.Change;
import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.model.Personality;
import dev.codex4j.protocol.permission.ApprovalsReviewer;
import dev.codex4j.protocol.permission.AskForApproval;
import dev.codex4j.protocol.permission.SandboxMode;
import dev.codex4j.protocol.response.ResponseItem;
import dev.codex4j.protocol.thread.history.ThreadResumeInitialTurnsPageParams;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Parameters of {@code thread/resume}. Loads a thread again, or joins one that is loaded.
 *
 * @param threadId id of the thread
 * @param history the history
 * @param path the path
 * @param model name of the model
 * @param modelProvider id of the provider that serves the model
 * @param serviceTier service tier, a matter of price and speed
 * @param cwd working directory, as an absolute path
 * @param runtimeWorkspaceRoots folders that count as the workspace
 * @param approvalPolicy when the agent must ask before it acts
 * @param approvalsReviewer who answers approvals
 * @param sandbox how commands are confined
 * @param permissions name of the permission profile to work under
 * @param config configuration overrides: dotted key to value
 * @param baseInstructions replaces the model's base instructions
 * @param developerInstructions further instructions by the developer
 * @param personality tone of the model
 * @param excludeTurns whether this applies: exclude turns
 * @param initialTurnsPage the initial turns page
 */
public record ThreadResumeParams(
        String threadId,
        @Experimental @Optional @Nullable List<ResponseItem> history,
        @Experimental @Optional @Nullable String path,
        @Optional @Nullable String model,
        @Optional @Nullable String modelProvider,
        Change<String> serviceTier,
        @Optional @Nullable String cwd,
        @Experimental @Optional @Nullable List<String> runtimeWorkspaceRoots,
        @Optional @Nullable AskForApproval approvalPolicy,
        @Optional @Nullable ApprovalsReviewer approvalsReviewer,
        @Optional @Nullable SandboxMode sandbox,
        @Experimental @Optional @Nullable String permissions,
        @Optional @Nullable Map<String, JsonNode> config,
        @Optional @Nullable String baseInstructions,
        @Optional @Nullable String developerInstructions,
        @Optional @Nullable Personality personality,
        @Default(value = "false", omitted = true) boolean excludeTurns,
        @Experimental @Optional @Nullable ThreadResumeInitialTurnsPageParams initialTurnsPage) implements ClientRequest<ThreadResumeResponse> {
    public ThreadResumeParams {
        Objects.requireNonNull(threadId, "threadId");
        history = history == null ? null : Immutable.list(history, "history");
        Objects.requireNonNull(serviceTier, "serviceTier");
        runtimeWorkspaceRoots = runtimeWorkspaceRoots == null ? null : Immutable.list(runtimeWorkspaceRoots, "runtimeWorkspaceRoots");
        config = config == null ? null : Immutable.map(config, "config");
    }

    @Override
    public String method() {
        return "thread/resume";
    }

    @Override
    public Class<ThreadResumeResponse> resultType() {
        return ThreadResumeResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId) {
        return new Builder(threadId);
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder(threadId);
        builder.history = history;
        builder.path = path;
        builder.model = model;
        builder.modelProvider = modelProvider;
        builder.serviceTier = serviceTier;
        builder.cwd = cwd;
        builder.runtimeWorkspaceRoots = runtimeWorkspaceRoots;
        builder.approvalPolicy = approvalPolicy;
        builder.approvalsReviewer = approvalsReviewer;
        builder.sandbox = sandbox;
        builder.permissions = permissions;
        builder.config = config;
        builder.baseInstructions = baseInstructions;
        builder.developerInstructions = developerInstructions;
        builder.personality = personality;
        builder.excludeTurns = excludeTurns;
        builder.initialTurnsPage = initialTurnsPage;
        return builder;
    }

    /** Collects the values of a {@link ThreadResumeParams}. */
    public static final class Builder {
        private String threadId;
        private @Nullable List<ResponseItem> history;
        private @Nullable String path;
        private @Nullable String model;
        private @Nullable String modelProvider;
        private Change<String> serviceTier = Change.keep();
        private @Nullable String cwd;
        private @Nullable List<String> runtimeWorkspaceRoots;
        private @Nullable AskForApproval approvalPolicy;
        private @Nullable ApprovalsReviewer approvalsReviewer;
        private @Nullable SandboxMode sandbox;
        private @Nullable String permissions;
        private @Nullable Map<String, JsonNode> config;
        private @Nullable String baseInstructions;
        private @Nullable String developerInstructions;
        private @Nullable Personality personality;
        private boolean excludeTurns = false;
        private @Nullable ThreadResumeInitialTurnsPageParams initialTurnsPage;

        private Builder(String threadId) {
            this.threadId = threadId;
        }

        /** The history. */
        public Builder history(@Nullable List<ResponseItem> history) {
            this.history = history;
            return this;
        }

        /** The path. */
        public Builder path(@Nullable String path) {
            this.path = path;
            return this;
        }

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

        /** Service tier, a matter of price and speed. */
        public Builder serviceTier(Change<String> serviceTier) {
            this.serviceTier = serviceTier;
            return this;
        }

        /** Working directory, as an absolute path. */
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

        /** Whether this applies: exclude turns. */
        public Builder excludeTurns(boolean excludeTurns) {
            this.excludeTurns = excludeTurns;
            return this;
        }

        /** The initial turns page. */
        public Builder initialTurnsPage(@Nullable ThreadResumeInitialTurnsPageParams initialTurnsPage) {
            this.initialTurnsPage = initialTurnsPage;
            return this;
        }

        /** Makes the record. */
        public ThreadResumeParams build() {
            return new ThreadResumeParams(
                    threadId,
                    history,
                    path,
                    model,
                    modelProvider,
                    serviceTier,
                    cwd,
                    runtimeWorkspaceRoots,
                    approvalPolicy,
                    approvalsReviewer,
                    sandbox,
                    permissions,
                    config,
                    baseInstructions,
                    developerInstructions,
                    personality,
                    excludeTurns,
                    initialTurnsPage);
        }
    }
}
