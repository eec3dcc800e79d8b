package dev.codex4j.protocol.turn;

import dev.codex4j.protocol.Change;
import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.item.UserInput;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.model.CollaborationMode;
import dev.codex4j.protocol.model.CyberAccessProgram;
import dev.codex4j.protocol.model.MultiAgentMode;
import dev.codex4j.protocol.model.Personality;
import dev.codex4j.protocol.model.ReasoningSummary;
import dev.codex4j.protocol.permission.ApprovalsReviewer;
import dev.codex4j.protocol.permission.AskForApproval;
import dev.codex4j.protocol.permission.SandboxPolicy;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Parameters of {@code turn/start}. Starts a turn: gives the agent something to do.
 *
 * @param threadId id of the thread
 * @param disabledPluginIds plugins that are off in this thread
 * @param clientUserMessageId the client's own id for the user message, handed back in the item
 * @param input what the user says; may be empty when the turn continues by itself
 * @param turnTrigger free label of what started the turn
 * @param parentTurnId turn that caused this one
 * @param rootTurnId first turn of the chain of work that led here
 * @param toolOutput output of a tool to begin with
 * @param responsesapiClientMetadata metadata that goes to the model provider with each request
 * @param responsesapiClientMetadataPatch changes to the metadata that goes to the model provider
 * @param additionalContext further context for the model, by name
 * @param environments environments to work in, the first being the main one
 * @param cwd working directory from this turn on
 * @param runtimeWorkspaceRoots folders that count as the workspace
 * @param approvalPolicy when the agent must ask before it acts
 * @param approvalsReviewer who answers approvals
 * @param sandboxPolicy how commands are confined
 * @param permissions name of the permission profile to work under
 * @param model name of the model
 * @param serviceTier service tier, a matter of price and speed
 * @param serviceTierForTurn service tier for this turn only
 * @param effort how much the model thinks before it answers
 * @param summary how the model sums up its reasoning
 * @param personality tone of the model
 * @param outputSchema jSON Schema that the final answer must follow
 * @param collaborationMode mode of working together, such as planning
 * @param multiAgentMode when the agent may hand work to other agents
 * @param cyberAccessProgram access program for security work
 */
public record TurnStartParams(
        String threadId,
        @Optional @Nullable List<String> disabledPluginIds,
        @Optional @Nullable String clientUserMessageId,
        List<UserInput> input,
        @Optional @Nullable String turnTrigger,
        @Optional @Nullable String parentTurnId,
        @Optional @Nullable String rootTurnId,
        @Optional @Nullable TurnToolOutput toolOutput,
        @Experimental @Optional @Nullable Map<String, String> responsesapiClientMetadata,
        @Experimental @Optional @Nullable Map<String, String> responsesapiClientMetadataPatch,
        @Experimental @Optional @Nullable Map<String, AdditionalContextEntry> additionalContext,
        @Experimental @Optional @Nullable List<TurnEnvironmentParams> environments,
        @Optional @Nullable String cwd,
        @Experimental @Optional @Nullable List<String> runtimeWorkspaceRoots,
        @Optional @Nullable AskForApproval approvalPolicy,
        @Optional @Nullable ApprovalsReviewer approvalsReviewer,
        @Optional @Nullable SandboxPolicy sandboxPolicy,
        @Experimental @Optional @Nullable String permissions,
        @Optional @Nullable String model,
        Change<String> serviceTier,
        @Optional @Nullable String serviceTierForTurn,
        @Optional @Nullable String effort,
        @Optional @Nullable ReasoningSummary summary,
        @Optional @Nullable Personality personality,
        @Optional @Nullable JsonNode outputSchema,
        @Experimental @Optional @Nullable CollaborationMode collaborationMode,
        @Experimental @Optional @Nullable MultiAgentMode multiAgentMode,
        @Experimental @Optional @Nullable CyberAccessProgram cyberAccessProgram) implements ClientRequest<TurnStartResponse> {
    public TurnStartParams {
        Objects.requireNonNull(threadId, "threadId");
        disabledPluginIds = disabledPluginIds == null ? null : Immutable.list(disabledPluginIds, "disabledPluginIds");
        input = Immutable.list(input, "input");
        responsesapiClientMetadata = responsesapiClientMetadata == null ? null : Immutable.map(responsesapiClientMetadata, "responsesapiClientMetadata");
        responsesapiClientMetadataPatch = responsesapiClientMetadataPatch == null ? null : Immutable.map(responsesapiClientMetadataPatch, "responsesapiClientMetadataPatch");
        additionalContext = additionalContext == null ? null : Immutable.map(additionalContext, "additionalContext");
        environments = environments == null ? null : Immutable.list(environments, "environments");
        runtimeWorkspaceRoots = runtimeWorkspaceRoots == null ? null : Immutable.list(runtimeWorkspaceRoots, "runtimeWorkspaceRoots");
        Objects.requireNonNull(serviceTier, "serviceTier");
    }

    @Override
    public String method() {
        return "turn/start";
    }

    @Override
    public Class<TurnStartResponse> resultType() {
        return TurnStartResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId, List<UserInput> input) {
        return new Builder(threadId, input);
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder(threadId, input);
        builder.disabledPluginIds = disabledPluginIds;
        builder.clientUserMessageId = clientUserMessageId;
        builder.turnTrigger = turnTrigger;
        builder.parentTurnId = parentTurnId;
        builder.rootTurnId = rootTurnId;
        builder.toolOutput = toolOutput;
        builder.responsesapiClientMetadata = responsesapiClientMetadata;
        builder.responsesapiClientMetadataPatch = responsesapiClientMetadataPatch;
        builder.additionalContext = additionalContext;
        builder.environments = environments;
        builder.cwd = cwd;
        builder.runtimeWorkspaceRoots = runtimeWorkspaceRoots;
        builder.approvalPolicy = approvalPolicy;
        builder.approvalsReviewer = approvalsReviewer;
        builder.sandboxPolicy = sandboxPolicy;
        builder.permissions = permissions;
        builder.model = model;
        builder.serviceTier = serviceTier;
        builder.serviceTierForTurn = serviceTierForTurn;
        builder.effort = effort;
        builder.summary = summary;
        builder.personality = personality;
        builder.outputSchema = outputSchema;
        builder.collaborationMode = collaborationMode;
        builder.multiAgentMode = multiAgentMode;
        builder.cyberAccessProgram = cyberAccessProgram;
        return builder;
    }

    /** Collects the values of a {@link TurnStartParams}. */
    public static final class Builder {
        private String threadId;
        private @Nullable List<String> disabledPluginIds;
        private @Nullable String clientUserMessageId;
        private List<UserInput> input;
        private @Nullable String turnTrigger;
        private @Nullable String parentTurnId;
        private @Nullable String rootTurnId;
        private @Nullable TurnToolOutput toolOutput;
        private @Nullable Map<String, String> responsesapiClientMetadata;
        private @Nullable Map<String, String> responsesapiClientMetadataPatch;
        private @Nullable Map<String, AdditionalContextEntry> additionalContext;
        private @Nullable List<TurnEnvironmentParams> environments;
        private @Nullable String cwd;
        private @Nullable List<String> runtimeWorkspaceRoots;
        private @Nullable AskForApproval approvalPolicy;
        private @Nullable ApprovalsReviewer approvalsReviewer;
        private @Nullable SandboxPolicy sandboxPolicy;
        private @Nullable String permissions;
        private @Nullable String model;
        private Change<String> serviceTier = Change.keep();
        private @Nullable String serviceTierForTurn;
        private @Nullable String effort;
        private @Nullable ReasoningSummary summary;
        private @Nullable Personality personality;
        private @Nullable JsonNode outputSchema;
        private @Nullable CollaborationMode collaborationMode;
        private @Nullable MultiAgentMode multiAgentMode;
        private @Nullable CyberAccessProgram cyberAccessProgram;

        private Builder(String threadId, List<UserInput> input) {
            this.threadId = threadId;
            this.input = input;
        }

        /** Plugins that are off in this thread. */
        public Builder disabledPluginIds(@Nullable List<String> disabledPluginIds) {
            this.disabledPluginIds = disabledPluginIds;
            return this;
        }

        /** The client's own id for the user message, handed back in the item. */
        public Builder clientUserMessageId(@Nullable String clientUserMessageId) {
            this.clientUserMessageId = clientUserMessageId;
            return this;
        }

        /** Free label of what started the turn. */
        public Builder turnTrigger(@Nullable String turnTrigger) {
            this.turnTrigger = turnTrigger;
            return this;
        }

        /** Turn that caused this one. */
        public Builder parentTurnId(@Nullable String parentTurnId) {
            this.parentTurnId = parentTurnId;
            return this;
        }

        /** First turn of the chain of work that led here. */
        public Builder rootTurnId(@Nullable String rootTurnId) {
            this.rootTurnId = rootTurnId;
            return this;
        }

        /** Output of a tool to begin with. */
        public Builder toolOutput(@Nullable TurnToolOutput toolOutput) {
            this.toolOutput = toolOutput;
            return this;
        }

        /** Metadata that goes to the model provider with each request. */
        public Builder responsesapiClientMetadata(@Nullable Map<String, String> responsesapiClientMetadata) {
            this.responsesapiClientMetadata = responsesapiClientMetadata;
            return this;
        }

        /** Changes to the metadata that goes to the model provider. */
        public Builder responsesapiClientMetadataPatch(@Nullable Map<String, String> responsesapiClientMetadataPatch) {
            this.responsesapiClientMetadataPatch = responsesapiClientMetadataPatch;
            return this;
        }

        /** Further context for the model, by name. */
        public Builder additionalContext(@Nullable Map<String, AdditionalContextEntry> additionalContext) {
            this.additionalContext = additionalContext;
            return this;
        }

        /** Environments to work in, the first being the main one. */
        public Builder environments(@Nullable List<TurnEnvironmentParams> environments) {
            this.environments = environments;
            return this;
        }

        /** Working directory from this turn on. */
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

        /** Service tier for this turn only. */
        public Builder serviceTierForTurn(@Nullable String serviceTierForTurn) {
            this.serviceTierForTurn = serviceTierForTurn;
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

        /** Tone of the model. */
        public Builder personality(@Nullable Personality personality) {
            this.personality = personality;
            return this;
        }

        /** JSON Schema that the final answer must follow. */
        public Builder outputSchema(@Nullable JsonNode outputSchema) {
            this.outputSchema = outputSchema;
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

        /** Access program for security work. */
        public Builder cyberAccessProgram(@Nullable CyberAccessProgram cyberAccessProgram) {
            this.cyberAccessProgram = cyberAccessProgram;
            return this;
        }

        /** Makes the record. */
        public TurnStartParams build() {
            return new TurnStartParams(
                    threadId,
                    disabledPluginIds,
                    clientUserMessageId,
                    input,
                    turnTrigger,
                    parentTurnId,
                    rootTurnId,
                    toolOutput,
                    responsesapiClientMetadata,
                    responsesapiClientMetadataPatch,
                    additionalContext,
                    environments,
                    cwd,
                    runtimeWorkspaceRoots,
                    approvalPolicy,
                    approvalsReviewer,
                    sandboxPolicy,
                    permissions,
                    model,
                    serviceTier,
                    serviceTierForTurn,
                    effort,
                    summary,
                    personality,
                    outputSchema,
                    collaborationMode,
                    multiAgentMode,
                    cyberAccessProgram);
        }
    }
}
