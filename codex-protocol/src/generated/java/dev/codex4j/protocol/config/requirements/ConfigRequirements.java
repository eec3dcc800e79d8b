package dev.codex4j.protocol.config.requirements;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.config.ForcedLoginMethod;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Rest;
import dev.codex4j.protocol.model.WebSearchMode;
import dev.codex4j.protocol.permission.ApprovalsReviewer;
import dev.codex4j.protocol.permission.AskForApproval;
import dev.codex4j.protocol.permission.SandboxMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A config requirements.
 *
 * @param modelProvider id of the provider that serves the model
 * @param modelProviders the model providers
 * @param allowedLoginMethods the allowed login methods
 * @param cliAuthCredentialsStore the cli auth credentials store
 * @param chatgptBaseUrl the chatgpt base url
 * @param additionalDeveloperInstructions the additional developer instructions
 * @param allowedApprovalPolicies the allowed approval policies
 * @param allowedApprovalsReviewers the allowed approvals reviewers
 * @param allowedSandboxModes the allowed sandbox modes
 * @param allowedWindowsSandboxImplementations the allowed windows sandbox implementations
 * @param allowedPermissionProfiles the allowed permission profiles
 * @param defaultPermissions the default permissions
 * @param allowedWebSearchModes the allowed web search modes
 * @param allowManagedHooksOnly whether this applies: allow managed hooks only
 * @param allowBrowserAndComputerUse whether this applies: allow browser and computer use
 * @param allowAppshots whether this applies: allow appshots
 * @param allowRemoteControl whether this applies: allow remote control
 * @param computerUse the computer use
 * @param browserUse the browser use
 * @param inAppBrowser the in app browser
 * @param featureRequirements the feature requirements
 * @param hooks the hooks
 * @param enforceResidency the enforce residency
 * @param network the network
 * @param application the application
 * @param autoReview the auto review
 * @param models the models
 * @param sqliteHome the sqlite home
 * @param logDir the log dir
 * @param modelCatalogJson the model catalog json
 * @param checkForUpdateOnStartup whether this applies: check for update on startup
 * @param allowLoginShell whether this applies: allow login shell
 * @param feedback the feedback
 * @param otel the otel
 * @param additionalFields members that this version does not know, kept for the way back
 */
public record ConfigRequirements(
        @OrNull @Nullable String modelProvider,
        @OrNull @Nullable Map<String, JsonNode> modelProviders,
        @OrNull @Nullable List<ForcedLoginMethod> allowedLoginMethods,
        @OrNull @Nullable CliAuthCredentialsStoreMode cliAuthCredentialsStore,
        @OrNull @Nullable String chatgptBaseUrl,
        @OrNull @Nullable String additionalDeveloperInstructions,
        @OrNull @Nullable List<AskForApproval> allowedApprovalPolicies,
        @Experimental @OrNull @Nullable List<ApprovalsReviewer> allowedApprovalsReviewers,
        @OrNull @Nullable List<SandboxMode> allowedSandboxModes,
        @OrNull @Nullable List<WindowsSandboxImplementation> allowedWindowsSandboxImplementations,
        @OrNull @Nullable Map<String, Boolean> allowedPermissionProfiles,
        @OrNull @Nullable String defaultPermissions,
        @OrNull @Nullable List<WebSearchMode> allowedWebSearchModes,
        @OrNull @Nullable Boolean allowManagedHooksOnly,
        @OrNull @Nullable Boolean allowBrowserAndComputerUse,
        @OrNull @Nullable Boolean allowAppshots,
        @OrNull @Nullable Boolean allowRemoteControl,
        @OrNull @Nullable ComputerUseRequirements computerUse,
        @OrNull @Nullable BrowserUseRequirements browserUse,
        @OrNull @Nullable InAppBrowserRequirements inAppBrowser,
        @OrNull @Nullable Map<String, Boolean> featureRequirements,
        @Experimental @OrNull @Nullable ManagedHooksRequirements hooks,
        @OrNull @Nullable ResidencyRequirement enforceResidency,
        @Experimental @OrNull @Nullable NetworkRequirements network,
        @Experimental @OrNull @Nullable ApplicationRequirements application,
        @OrNull @Nullable AutoReviewRequirements autoReview,
        @OrNull @Nullable ModelsRequirements models,
        @OrNull @Nullable String sqliteHome,
        @OrNull @Nullable String logDir,
        @OrNull @Nullable String modelCatalogJson,
        @OrNull @Nullable Boolean checkForUpdateOnStartup,
        @OrNull @Nullable Boolean allowLoginShell,
        @OrNull @Nullable FeedbackRequirements feedback,
        @OrNull @Nullable OtelRequirements otel,
        @Rest Map<String, JsonNode> additionalFields) {
    public ConfigRequirements {
        modelProviders = modelProviders == null ? null : Immutable.map(modelProviders, "modelProviders");
        allowedLoginMethods = allowedLoginMethods == null ? null : Immutable.list(allowedLoginMethods, "allowedLoginMethods");
        allowedApprovalPolicies = allowedApprovalPolicies == null ? null : Immutable.list(allowedApprovalPolicies, "allowedApprovalPolicies");
        allowedApprovalsReviewers = allowedApprovalsReviewers == null ? null : Immutable.list(allowedApprovalsReviewers, "allowedApprovalsReviewers");
        allowedSandboxModes = allowedSandboxModes == null ? null : Immutable.list(allowedSandboxModes, "allowedSandboxModes");
        allowedWindowsSandboxImplementations = allowedWindowsSandboxImplementations == null ? null : Immutable.list(allowedWindowsSandboxImplementations, "allowedWindowsSandboxImplementations");
        allowedPermissionProfiles = allowedPermissionProfiles == null ? null : Immutable.map(allowedPermissionProfiles, "allowedPermissionProfiles");
        allowedWebSearchModes = allowedWebSearchModes == null ? null : Immutable.list(allowedWebSearchModes, "allowedWebSearchModes");
        featureRequirements = featureRequirements == null ? null : Immutable.map(featureRequirements, "featureRequirements");
        additionalFields = Immutable.map(additionalFields, "additionalFields");
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.modelProvider = modelProvider;
        builder.modelProviders = modelProviders;
        builder.allowedLoginMethods = allowedLoginMethods;
        builder.cliAuthCredentialsStore = cliAuthCredentialsStore;
        builder.chatgptBaseUrl = chatgptBaseUrl;
        builder.additionalDeveloperInstructions = additionalDeveloperInstructions;
        builder.allowedApprovalPolicies = allowedApprovalPolicies;
        builder.allowedApprovalsReviewers = allowedApprovalsReviewers;
        builder.allowedSandboxModes = allowedSandboxModes;
        builder.allowedWindowsSandboxImplementations = allowedWindowsSandboxImplementations;
        builder.allowedPermissionProfiles = allowedPermissionProfiles;
        builder.defaultPermissions = defaultPermissions;
        builder.allowedWebSearchModes = allowedWebSearchModes;
        builder.allowManagedHooksOnly = allowManagedHooksOnly;
        builder.allowBrowserAndComputerUse = allowBrowserAndComputerUse;
        builder.allowAppshots = allowAppshots;
        builder.allowRemoteControl = allowRemoteControl;
        builder.computerUse = computerUse;
        builder.browserUse = browserUse;
        builder.inAppBrowser = inAppBrowser;
        builder.featureRequirements = featureRequirements;
        builder.hooks = hooks;
        builder.enforceResidency = enforceResidency;
        builder.network = network;
        builder.application = application;
        builder.autoReview = autoReview;
        builder.models = models;
        builder.sqliteHome = sqliteHome;
        builder.logDir = logDir;
        builder.modelCatalogJson = modelCatalogJson;
        builder.checkForUpdateOnStartup = checkForUpdateOnStartup;
        builder.allowLoginShell = allowLoginShell;
        builder.feedback = feedback;
        builder.otel = otel;
        builder.additionalFields = additionalFields;
        return builder;
    }

    /** Collects the values of a {@link ConfigRequirements}. */
    public static final class Builder {
        private @Nullable String modelProvider;
        private @Nullable Map<String, JsonNode> modelProviders;
        private @Nullable List<ForcedLoginMethod> allowedLoginMethods;
        private @Nullable CliAuthCredentialsStoreMode cliAuthCredentialsStore;
        private @Nullable String chatgptBaseUrl;
        private @Nullable String additionalDeveloperInstructions;
        private @Nullable List<AskForApproval> allowedApprovalPolicies;
        private @Nullable List<ApprovalsReviewer> allowedApprovalsReviewers;
        private @Nullable List<SandboxMode> allowedSandboxModes;
        private @Nullable List<WindowsSandboxImplementation> allowedWindowsSandboxImplementations;
        private @Nullable Map<String, Boolean> allowedPermissionProfiles;
        private @Nullable String defaultPermissions;
        private @Nullable List<WebSearchMode> allowedWebSearchModes;
        private @Nullable Boolean allowManagedHooksOnly;
        private @Nullable Boolean allowBrowserAndComputerUse;
        private @Nullable Boolean allowAppshots;
        private @Nullable Boolean allowRemoteControl;
        private @Nullable ComputerUseRequirements computerUse;
        private @Nullable BrowserUseRequirements browserUse;
        private @Nullable InAppBrowserRequirements inAppBrowser;
        private @Nullable Map<String, Boolean> featureRequirements;
        private @Nullable ManagedHooksRequirements hooks;
        private @Nullable ResidencyRequirement enforceResidency;
        private @Nullable NetworkRequirements network;
        private @Nullable ApplicationRequirements application;
        private @Nullable AutoReviewRequirements autoReview;
        private @Nullable ModelsRequirements models;
        private @Nullable String sqliteHome;
        private @Nullable String logDir;
        private @Nullable String modelCatalogJson;
        private @Nullable Boolean checkForUpdateOnStartup;
        private @Nullable Boolean allowLoginShell;
        private @Nullable FeedbackRequirements feedback;
        private @Nullable OtelRequirements otel;
        private Map<String, JsonNode> additionalFields = Map.of();

        private Builder() {}

        /** Id of the provider that serves the model. */
        public Builder modelProvider(@Nullable String modelProvider) {
            this.modelProvider = modelProvider;
            return this;
        }

        /** The model providers. */
        public Builder modelProviders(@Nullable Map<String, JsonNode> modelProviders) {
            this.modelProviders = modelProviders;
            return this;
        }

        /** The allowed login methods. */
        public Builder allowedLoginMethods(@Nullable List<ForcedLoginMethod> allowedLoginMethods) {
            this.allowedLoginMethods = allowedLoginMethods;
            return this;
        }

        /** The cli auth credentials store. */
        public Builder cliAuthCredentialsStore(@Nullable CliAuthCredentialsStoreMode cliAuthCredentialsStore) {
            this.cliAuthCredentialsStore = cliAuthCredentialsStore;
            return this;
        }

        /** The chatgpt base url. */
        public Builder chatgptBaseUrl(@Nullable String chatgptBaseUrl) {
            this.chatgptBaseUrl = chatgptBaseUrl;
            return this;
        }

        /** The additional developer instructions. */
        public Builder additionalDeveloperInstructions(@Nullable String additionalDeveloperInstructions) {
            this.additionalDeveloperInstructions = additionalDeveloperInstructions;
            return this;
        }

        /** The allowed approval policies. */
        public Builder allowedApprovalPolicies(@Nullable List<AskForApproval> allowedApprovalPolicies) {
            this.allowedApprovalPolicies = allowedApprovalPolicies;
            return this;
        }

        /** The allowed approvals reviewers. */
        public Builder allowedApprovalsReviewers(@Nullable List<ApprovalsReviewer> allowedApprovalsReviewers) {
            this.allowedApprovalsReviewers = allowedApprovalsReviewers;
            return this;
        }

        /** The allowed sandbox modes. */
        public Builder allowedSandboxModes(@Nullable List<SandboxMode> allowedSandboxModes) {
            this.allowedSandboxModes = allowedSandboxModes;
            return this;
        }

        /** The allowed windows sandbox implementations. */
        public Builder allowedWindowsSandboxImplementations(@Nullable List<WindowsSandboxImplementation> allowedWindowsSandboxImplementations) {
            this.allowedWindowsSandboxImplementations = allowedWindowsSandboxImplementations;
            return this;
        }

        /** The allowed permission profiles. */
        public Builder allowedPermissionProfiles(@Nullable Map<String, Boolean> allowedPermissionProfiles) {
            this.allowedPermissionProfiles = allowedPermissionProfiles;
            return this;
        }

        /** The default permissions. */
        public Builder defaultPermissions(@Nullable String defaultPermissions) {
            this.defaultPermissions = defaultPermissions;
            return this;
        }

        /** The allowed web search modes. */
        public Builder allowedWebSearchModes(@Nullable List<WebSearchMode> allowedWebSearchModes) {
            this.allowedWebSearchModes = allowedWebSearchModes;
            return this;
        }

        /** Whether this applies: allow managed hooks only. */
        public Builder allowManagedHooksOnly(@Nullable Boolean allowManagedHooksOnly) {
            this.allowManagedHooksOnly = allowManagedHooksOnly;
            return this;
        }

        /** Whether this applies: allow browser and computer use. */
        public Builder allowBrowserAndComputerUse(@Nullable Boolean allowBrowserAndComputerUse) {
            this.allowBrowserAndComputerUse = allowBrowserAndComputerUse;
            return this;
        }

        /** Whether this applies: allow appshots. */
        public Builder allowAppshots(@Nullable Boolean allowAppshots) {
            this.allowAppshots = allowAppshots;
            return this;
        }

        /** Whether this applies: allow remote control. */
        public Builder allowRemoteControl(@Nullable Boolean allowRemoteControl) {
            this.allowRemoteControl = allowRemoteControl;
            return this;
        }

        /** The computer use. */
        public Builder computerUse(@Nullable ComputerUseRequirements computerUse) {
            this.computerUse = computerUse;
            return this;
        }

        /** The browser use. */
        public Builder browserUse(@Nullable BrowserUseRequirements browserUse) {
            this.browserUse = browserUse;
            return this;
        }

        /** The in app browser. */
        public Builder inAppBrowser(@Nullable InAppBrowserRequirements inAppBrowser) {
            this.inAppBrowser = inAppBrowser;
            return this;
        }

        /** The feature requirements. */
        public Builder featureRequirements(@Nullable Map<String, Boolean> featureRequirements) {
            this.featureRequirements = featureRequirements;
            return this;
        }

        /** The hooks. */
        public Builder hooks(@Nullable ManagedHooksRequirements hooks) {
            this.hooks = hooks;
            return this;
        }

        /** The enforce residency. */
        public Builder enforceResidency(@Nullable ResidencyRequirement enforceResidency) {
            this.enforceResidency = enforceResidency;
            return this;
        }

        /** The network. */
        public Builder network(@Nullable NetworkRequirements network) {
            this.network = network;
            return this;
        }

        /** The application. */
        public Builder application(@Nullable ApplicationRequirements application) {
            this.application = application;
            return this;
        }

        /** The auto review. */
        public Builder autoReview(@Nullable AutoReviewRequirements autoReview) {
            this.autoReview = autoReview;
            return this;
        }

        /** The models. */
        public Builder models(@Nullable ModelsRequirements models) {
            this.models = models;
            return this;
        }

        /** The sqlite home. */
        public Builder sqliteHome(@Nullable String sqliteHome) {
            this.sqliteHome = sqliteHome;
            return this;
        }

        /** The log dir. */
        public Builder logDir(@Nullable String logDir) {
            this.logDir = logDir;
            return this;
        }

        /** The model catalog json. */
        public Builder modelCatalogJson(@Nullable String modelCatalogJson) {
            this.modelCatalogJson = modelCatalogJson;
            return this;
        }

        /** Whether this applies: check for update on startup. */
        public Builder checkForUpdateOnStartup(@Nullable Boolean checkForUpdateOnStartup) {
            this.checkForUpdateOnStartup = checkForUpdateOnStartup;
            return this;
        }

        /** Whether this applies: allow login shell. */
        public Builder allowLoginShell(@Nullable Boolean allowLoginShell) {
            this.allowLoginShell = allowLoginShell;
            return this;
        }

        /** The feedback. */
        public Builder feedback(@Nullable FeedbackRequirements feedback) {
            this.feedback = feedback;
            return this;
        }

        /** The otel. */
        public Builder otel(@Nullable OtelRequirements otel) {
            this.otel = otel;
            return this;
        }

        /** Members that this version does not know, kept for the way back. */
        public Builder additionalFields(Map<String, JsonNode> additionalFields) {
            this.additionalFields = additionalFields;
            return this;
        }

        /** Makes the record. */
        public ConfigRequirements build() {
            return new ConfigRequirements(
                    modelProvider,
                    modelProviders,
                    allowedLoginMethods,
                    cliAuthCredentialsStore,
                    chatgptBaseUrl,
                    additionalDeveloperInstructions,
                    allowedApprovalPolicies,
                    allowedApprovalsReviewers,
                    allowedSandboxModes,
                    allowedWindowsSandboxImplementations,
                    allowedPermissionProfiles,
                    defaultPermissions,
                    allowedWebSearchModes,
                    allowManagedHooksOnly,
                    allowBrowserAndComputerUse,
                    allowAppshots,
                    allowRemoteControl,
                    computerUse,
                    browserUse,
                    inAppBrowser,
                    featureRequirements,
                    hooks,
                    enforceResidency,
                    network,
                    application,
                    autoReview,
                    models,
                    sqliteHome,
                    logDir,
                    modelCatalogJson,
                    checkForUpdateOnStartup,
                    allowLoginShell,
                    feedback,
                    otel,
                    additionalFields);
        }
    }
}
