package dev.codex4j.protocol.config;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Rest;
import dev.codex4j.protocol.model.ReasoningSummary;
import dev.codex4j.protocol.model.Verbosity;
import dev.codex4j.protocol.model.WebSearchMode;
import dev.codex4j.protocol.permission.ApprovalsReviewer;
import dev.codex4j.protocol.permission.AskForApproval;
import dev.codex4j.protocol.permission.SandboxMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The effective configuration. Keys that have no component of their own are among the additional fields.
 *
 * @param model name of the model
 * @param reviewModel the review model
 * @param modelContextWindow the model context window
 * @param modelAutoCompactTokenLimit the model auto compact token limit
 * @param modelAutoCompactTokenLimitScope the model auto compact token limit scope
 * @param modelProvider the model provider
 * @param approvalPolicy the approval policy
 * @param approvalsReviewer the approvals reviewer
 * @param sandboxMode the sandbox mode
 * @param sandboxWorkspaceWrite the sandbox workspace write
 * @param forcedChatgptWorkspaceId the forced chatgpt workspace id
 * @param forcedLoginMethod the forced login method
 * @param webSearch the web search
 * @param clientSearchProvider the client search provider
 * @param tools the tools
 * @param instructions the instructions
 * @param developerInstructions the developer instructions
 * @param compactPrompt the compact prompt
 * @param modelReasoningEffort the model reasoning effort
 * @param modelReasoningSummary the model reasoning summary
 * @param modelVerbosity the model verbosity
 * @param serviceTier the service tier
 * @param analytics the analytics
 * @param apps the apps
 * @param browserUse the browser use
 * @param computerUse the computer use
 * @param desktop the desktop
 * @param additionalFields members that this version does not know, kept for the way back
 */
public record Config(
        @OrNull @Nullable String model,
        @Name("review_model") @OrNull @Nullable String reviewModel,
        @Name("model_context_window") @OrNull @Nullable Long modelContextWindow,
        @Name("model_auto_compact_token_limit") @OrNull @Nullable Long modelAutoCompactTokenLimit,
        @Name("model_auto_compact_token_limit_scope") @OrNull @Nullable AutoCompactTokenLimitScope modelAutoCompactTokenLimitScope,
        @Name("model_provider") @OrNull @Nullable String modelProvider,
        @Name("approval_policy") @OrNull @Nullable AskForApproval approvalPolicy,
        @Name("approvals_reviewer") @OrNull @Nullable ApprovalsReviewer approvalsReviewer,
        @Name("sandbox_mode") @OrNull @Nullable SandboxMode sandboxMode,
        @Name("sandbox_workspace_write") @OrNull @Nullable SandboxWorkspaceWrite sandboxWorkspaceWrite,
        @Name("forced_chatgpt_workspace_id") @OrNull @Nullable ForcedChatgptWorkspaceIds forcedChatgptWorkspaceId,
        @Name("forced_login_method") @OrNull @Nullable ForcedLoginMethod forcedLoginMethod,
        @Name("web_search") @OrNull @Nullable WebSearchMode webSearch,
        @Name("client_search_provider") @OrNull @Nullable WebSearchProvider clientSearchProvider,
        @OrNull @Nullable ToolsV2 tools,
        @OrNull @Nullable String instructions,
        @Name("developer_instructions") @OrNull @Nullable String developerInstructions,
        @Name("compact_prompt") @OrNull @Nullable String compactPrompt,
        @Name("model_reasoning_effort") @OrNull @Nullable String modelReasoningEffort,
        @Name("model_reasoning_summary") @OrNull @Nullable ReasoningSummary modelReasoningSummary,
        @Name("model_verbosity") @OrNull @Nullable Verbosity modelVerbosity,
        @Name("service_tier") @OrNull @Nullable String serviceTier,
        @OrNull @Nullable AnalyticsConfig analytics,
        @Experimental @OrNull @Nullable AppsConfig apps,
        @Name("browser_use") @OrNull @Nullable BrowserUseConfig browserUse,
        @Name("computer_use") @OrNull @Nullable ComputerUseConfig computerUse,
        @OrNull @Nullable Map<String, JsonNode> desktop,
        @Rest Map<String, JsonNode> additionalFields) {
    public Config {
        desktop = desktop == null ? null : Immutable.map(desktop, "desktop");
        additionalFields = Immutable.map(additionalFields, "additionalFields");
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.model = model;
        builder.reviewModel = reviewModel;
        builder.modelContextWindow = modelContextWindow;
        builder.modelAutoCompactTokenLimit = modelAutoCompactTokenLimit;
        builder.modelAutoCompactTokenLimitScope = modelAutoCompactTokenLimitScope;
        builder.modelProvider = modelProvider;
        builder.approvalPolicy = approvalPolicy;
        builder.approvalsReviewer = approvalsReviewer;
        builder.sandboxMode = sandboxMode;
        builder.sandboxWorkspaceWrite = sandboxWorkspaceWrite;
        builder.forcedChatgptWorkspaceId = forcedChatgptWorkspaceId;
        builder.forcedLoginMethod = forcedLoginMethod;
        builder.webSearch = webSearch;
        builder.clientSearchProvider = clientSearchProvider;
        builder.tools = tools;
        builder.instructions = instructions;
        builder.developerInstructions = developerInstructions;
        builder.compactPrompt = compactPrompt;
        builder.modelReasoningEffort = modelReasoningEffort;
        builder.modelReasoningSummary = modelReasoningSummary;
        builder.modelVerbosity = modelVerbosity;
        builder.serviceTier = serviceTier;
        builder.analytics = analytics;
        builder.apps = apps;
        builder.browserUse = browserUse;
        builder.computerUse = computerUse;
        builder.desktop = desktop;
        builder.additionalFields = additionalFields;
        return builder;
    }

    /** Collects the values of a {@link Config}. */
    public static final class Builder {
        private @Nullable String model;
        private @Nullable String reviewModel;
        private @Nullable Long modelContextWindow;
        private @Nullable Long modelAutoCompactTokenLimit;
        private @Nullable AutoCompactTokenLimitScope modelAutoCompactTokenLimitScope;
        private @Nullable String modelProvider;
        private @Nullable AskForApproval approvalPolicy;
        private @Nullable ApprovalsReviewer approvalsReviewer;
        private @Nullable SandboxMode sandboxMode;
        private @Nullable SandboxWorkspaceWrite sandboxWorkspaceWrite;
        private @Nullable ForcedChatgptWorkspaceIds forcedChatgptWorkspaceId;
        private @Nullable ForcedLoginMethod forcedLoginMethod;
        private @Nullable WebSearchMode webSearch;
        private @Nullable WebSearchProvider clientSearchProvider;
        private @Nullable ToolsV2 tools;
        private @Nullable String instructions;
        private @Nullable String developerInstructions;
        private @Nullable String compactPrompt;
        private @Nullable String modelReasoningEffort;
        private @Nullable ReasoningSummary modelReasoningSummary;
        private @Nullable Verbosity modelVerbosity;
        private @Nullable String serviceTier;
        private @Nullable AnalyticsConfig analytics;
        private @Nullable AppsConfig apps;
        private @Nullable BrowserUseConfig browserUse;
        private @Nullable ComputerUseConfig computerUse;
        private @Nullable Map<String, JsonNode> desktop;
        private Map<String, JsonNode> additionalFields = Map.of();

        private Builder() {}

        /** Name of the model. */
        public Builder model(@Nullable String model) {
            this.model = model;
            return this;
        }

        /** The review model. */
        public Builder reviewModel(@Nullable String reviewModel) {
            this.reviewModel = reviewModel;
            return this;
        }

        /** The model context window. */
        public Builder modelContextWindow(@Nullable Long modelContextWindow) {
            this.modelContextWindow = modelContextWindow;
            return this;
        }

        /** The model auto compact token limit. */
        public Builder modelAutoCompactTokenLimit(@Nullable Long modelAutoCompactTokenLimit) {
            this.modelAutoCompactTokenLimit = modelAutoCompactTokenLimit;
            return this;
        }

        /** The model auto compact token limit scope. */
        public Builder modelAutoCompactTokenLimitScope(@Nullable AutoCompactTokenLimitScope modelAutoCompactTokenLimitScope) {
            this.modelAutoCompactTokenLimitScope = modelAutoCompactTokenLimitScope;
            return this;
        }

        /** The model provider. */
        public Builder modelProvider(@Nullable String modelProvider) {
            this.modelProvider = modelProvider;
            return this;
        }

        /** The approval policy. */
        public Builder approvalPolicy(@Nullable AskForApproval approvalPolicy) {
            this.approvalPolicy = approvalPolicy;
            return this;
        }

        /** The approvals reviewer. */
        public Builder approvalsReviewer(@Nullable ApprovalsReviewer approvalsReviewer) {
            this.approvalsReviewer = approvalsReviewer;
            return this;
        }

        /** The sandbox mode. */
        public Builder sandboxMode(@Nullable SandboxMode sandboxMode) {
            this.sandboxMode = sandboxMode;
            return this;
        }

        /** The sandbox workspace write. */
        public Builder sandboxWorkspaceWrite(@Nullable SandboxWorkspaceWrite sandboxWorkspaceWrite) {
            this.sandboxWorkspaceWrite = sandboxWorkspaceWrite;
            return this;
        }

        /** The forced chatgpt workspace id. */
        public Builder forcedChatgptWorkspaceId(@Nullable ForcedChatgptWorkspaceIds forcedChatgptWorkspaceId) {
            this.forcedChatgptWorkspaceId = forcedChatgptWorkspaceId;
            return this;
        }

        /** The forced login method. */
        public Builder forcedLoginMethod(@Nullable ForcedLoginMethod forcedLoginMethod) {
            this.forcedLoginMethod = forcedLoginMethod;
            return this;
        }

        /** The web search. */
        public Builder webSearch(@Nullable WebSearchMode webSearch) {
            this.webSearch = webSearch;
            return this;
        }

        /** The client search provider. */
        public Builder clientSearchProvider(@Nullable WebSearchProvider clientSearchProvider) {
            this.clientSearchProvider = clientSearchProvider;
            return this;
        }

        /** The tools. */
        public Builder tools(@Nullable ToolsV2 tools) {
            this.tools = tools;
            return this;
        }

        /** The instructions. */
        public Builder instructions(@Nullable String instructions) {
            this.instructions = instructions;
            return this;
        }

        /** The developer instructions. */
        public Builder developerInstructions(@Nullable String developerInstructions) {
            this.developerInstructions = developerInstructions;
            return this;
        }

        /** The compact prompt. */
        public Builder compactPrompt(@Nullable String compactPrompt) {
            this.compactPrompt = compactPrompt;
            return this;
        }

        /** The model reasoning effort. */
        public Builder modelReasoningEffort(@Nullable String modelReasoningEffort) {
            this.modelReasoningEffort = modelReasoningEffort;
            return this;
        }

        /** The model reasoning summary. */
        public Builder modelReasoningSummary(@Nullable ReasoningSummary modelReasoningSummary) {
            this.modelReasoningSummary = modelReasoningSummary;
            return this;
        }

        /** The model verbosity. */
        public Builder modelVerbosity(@Nullable Verbosity modelVerbosity) {
            this.modelVerbosity = modelVerbosity;
            return this;
        }

        /** The service tier. */
        public Builder serviceTier(@Nullable String serviceTier) {
            this.serviceTier = serviceTier;
            return this;
        }

        /** The analytics. */
        public Builder analytics(@Nullable AnalyticsConfig analytics) {
            this.analytics = analytics;
            return this;
        }

        /** The apps. */
        public Builder apps(@Nullable AppsConfig apps) {
            this.apps = apps;
            return this;
        }

        /** The browser use. */
        public Builder browserUse(@Nullable BrowserUseConfig browserUse) {
            this.browserUse = browserUse;
            return this;
        }

        /** The computer use. */
        public Builder computerUse(@Nullable ComputerUseConfig computerUse) {
            this.computerUse = computerUse;
            return this;
        }

        /** The desktop. */
        public Builder desktop(@Nullable Map<String, JsonNode> desktop) {
            this.desktop = desktop;
            return this;
        }

        /** Members that this version does not know, kept for the way back. */
        public Builder additionalFields(Map<String, JsonNode> additionalFields) {
            this.additionalFields = additionalFields;
            return this;
        }

        /** Makes the record. */
        public Config build() {
            return new Config(
                    model,
                    reviewModel,
                    modelContextWindow,
                    modelAutoCompactTokenLimit,
                    modelAutoCompactTokenLimitScope,
                    modelProvider,
                    approvalPolicy,
                    approvalsReviewer,
                    sandboxMode,
                    sandboxWorkspaceWrite,
                    forcedChatgptWorkspaceId,
                    forcedLoginMethod,
                    webSearch,
                    clientSearchProvider,
                    tools,
                    instructions,
                    developerInstructions,
                    compactPrompt,
                    modelReasoningEffort,
                    modelReasoningSummary,
                    modelVerbosity,
                    serviceTier,
                    analytics,
                    apps,
                    browserUse,
                    computerUse,
                    desktop,
                    additionalFields);
        }
    }
}
