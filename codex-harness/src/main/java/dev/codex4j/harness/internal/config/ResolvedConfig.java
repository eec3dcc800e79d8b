package dev.codex4j.harness.internal.config;

import dev.codex4j.harness.internal.sandbox.NamedProfiles;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The configuration of one thread: everything merged, checked and with its defaults. Immutable. A method that returns
 * null or an empty optional says that nothing is configured and the model's or the harness's own default holds.
 */
public final class ResolvedConfig {
    private final Settings settings;
    private final Path workingFolder;
    private final TrustLevel trust;
    private final List<Path> projectFolders;
    private final @Nullable String modelInstructions;
    private final @Nullable String compactPromptFromFile;
    private final NamedProfiles profiles;
    private final Map<String, ProviderSettings> providers;

    ResolvedConfig(
            ObjectNode settings,
            Path workingFolder,
            TrustLevel trust,
            List<Path> projectFolders,
            @Nullable String modelInstructions,
            @Nullable String compactPromptFromFile,
            NamedProfiles profiles) {
        this.settings = new Settings(settings);
        this.workingFolder = workingFolder;
        this.trust = trust;
        this.projectFolders = List.copyOf(projectFolders);
        this.modelInstructions = modelInstructions;
        this.compactPromptFromFile = compactPromptFromFile;
        this.profiles = profiles;
        this.providers = readProviders(this.settings);
    }

    /** The thread's folder, absolute; need not exist. */
    public Path workingFolder() {
        return workingFolder;
    }

    /** What the user has said about the project around the folder. */
    public TrustLevel trust() {
        return trust;
    }

    /** The folders in which a trusted project keeps what belongs to the agent, outermost first; need not exist. */
    public List<Path> projectFolders() {
        return projectFolders;
    }

    /** The model's name. */
    public @Nullable String model() {
        return settings.text("model");
    }

    /** The model that reviews. */
    public @Nullable String reviewModel() {
        return settings.text("review_model");
    }

    /** The provider's id: {@code openai} unless configured. Built in, or a key of {@link #providers()}. */
    public String modelProviderId() {
        return settings.text("model_provider", "openai");
    }

    /** The providers that the configuration defines, by id. */
    public Map<String, ProviderSettings> providers() {
        return providers;
    }

    /** The provider in use; null if it is a built-in one. */
    public @Nullable ProviderSettings provider() {
        return providers.get(modelProviderId());
    }

    /** Replaces the address of the built-in {@code openai} provider. */
    public @Nullable String openaiBaseUrl() {
        return settings.text("openai_base_url");
    }

    /** The approval policy in the protocol's form: a word, or an object with the key {@code granular}. */
    public JsonNode approvalPolicy() {
        JsonNode configured = settings.table().path("approval_policy");
        String word = configured.isMissingNode()
                ? trust == TrustLevel.UNTRUSTED ? "untrusted" : "on-request"
                : configured.asString("");
        if (configured.isObject()) {
            return configured.deepCopy();
        }
        return JsonNodeFactory.instance.stringNode(word.equals("on-failure") ? "on-request" : word);
    }

    /** Who reviews approvals: {@code user}, {@code auto_review} or {@code guardian_subagent}. */
    public String approvalsReviewer() {
        return settings.text("approvals_reviewer", "user");
    }

    /** The permission profiles that a thread can be set to by name. */
    public NamedProfiles profiles() {
        return profiles;
    }

    /** How commands are confined. With nothing configured it depends on the trust in the project. */
    public SandboxSettings sandbox() {
        String chosen = settings.text("default_permissions");
        String configured = chosen == null ? settings.text("sandbox_mode") : null;
        String standard = trust == TrustLevel.UNKNOWN ? ":read-only" : ":workspace";
        String profile = configured == null ? Objects.requireNonNullElse(chosen, standard) : null;
        String mode = configured == null ? modeOf(profile) : configured;
        Settings extra = settings.at("sandbox_workspace_write");
        boolean writes = mode.equals("workspace-write") && configured != null;
        return new SandboxSettings(
                mode,
                writes ? extra.texts("writable_roots").stream().map(Path::of).toList() : List.of(),
                writes && extra.flag("network_access", false),
                writes && extra.flag("exclude_tmpdir_env_var", false),
                writes && extra.flag("exclude_slash_tmp", false),
                profile);
    }

    private static String modeOf(@Nullable String profile) {
        if (":danger-full-access".equals(profile)) {
            return "danger-full-access";
        }
        return ":workspace".equals(profile) ? "workspace-write" : "read-only";
    }

    /** How hard the model is asked to think. */
    public @Nullable String modelReasoningEffort() {
        return settings.text("model_reasoning_effort");
    }

    /** {@code auto}, {@code concise}, {@code detailed} or {@code none}. */
    public @Nullable String modelReasoningSummary() {
        return settings.text("model_reasoning_summary");
    }

    /** {@code low}, {@code medium} or {@code high}. */
    public @Nullable String modelVerbosity() {
        return settings.text("model_verbosity");
    }

    /** The text of {@code model_instructions_file}, which replaces the base instructions. */
    public @Nullable String modelInstructions() {
        return modelInstructions;
    }

    /** Added to the first developer message. */
    public @Nullable String developerInstructions() {
        return settings.text("developer_instructions");
    }

    /** The prompt for compaction, from the configuration or the file it names. */
    public @Nullable String compactPrompt() {
        String inline = settings.text("compact_prompt");
        return inline == null ? compactPromptFromFile : inline;
    }

    /** In tokens. */
    public OptionalLong modelContextWindow() {
        return settings.whole("model_context_window");
    }

    /** In tokens. */
    public OptionalLong modelAutoCompactTokenLimit() {
        return settings.whole("model_auto_compact_token_limit");
    }

    /** The service tier to ask for. */
    public @Nullable String serviceTier() {
        return settings.text("service_tier");
    }

    /** {@code none}, {@code friendly} or {@code pragmatic}. */
    public @Nullable String personality() {
        return settings.text("personality");
    }

    /** How many bytes of project instructions are sent; 0 for none. */
    public int projectDocMaxBytes() {
        return settings.small("project_doc_max_bytes", 32768);
    }

    /** Names to look for where no file of instructions with a usual name exists. */
    public List<String> projectDocFallbackFilenames() {
        return settings.texts("project_doc_fallback_filenames");
    }

    /** Names of files and folders that mark a project's root. */
    public List<String> projectRootMarkers() {
        return settings.texts("project_root_markers");
    }

    /** Which environment variables commands see. */
    public ShellEnvironmentSettings shellEnvironment() {
        Settings policy = settings.at("shell_environment_policy");
        return new ShellEnvironmentSettings(
                policy.text("inherit", "all"),
                policy.flag("ignore_default_excludes", true),
                policy.texts("exclude"),
                policy.textMap("set"),
                policy.texts("include_only"),
                policy.flag("experimental_use_profile", false));
    }

    /** Whether the model may ask for a login shell. */
    public boolean allowLoginShell() {
        return settings.flag("allow_login_shell", true);
    }

    /** Replaces the model's limit for a tool's output, in tokens. */
    public OptionalLong toolOutputTokenLimit() {
        return settings.whole("tool_output_token_limit");
    }

    /** The longest a model may wait for a background terminal at once. */
    public Duration backgroundTerminalMaxTimeout() {
        return Duration.ofMillis(settings.whole("background_terminal_max_timeout", 300_000));
    }

    /** How long a thread nobody watches stays loaded. */
    public Duration threadUnloadDelay() {
        return Duration.ofSeconds(settings.whole("thread_unload_delay_secs", 1800));
    }

    /** {@code disabled}, {@code cached}, {@code indexed} or {@code live}. */
    public @Nullable String webSearch() {
        return settings.text("web_search");
    }

    /** Whether a feature is on, by configuration or by default. */
    public boolean feature(String name) {
        JsonNode configured = settings.table().path("features").path(name);
        return configured.isBoolean() ? configured.booleanValue() : FeatureDefaults.isOn(name);
    }

    /** The features that are switched on though they are not finished, unless the user does not want to hear of them. */
    public List<String> unfinishedFeatures() {
        if (settings.flag("suppress_unstable_features_warning", false)) {
            return List.of();
        }
        return settings.table().path("features").properties().stream()
                .filter(feature -> feature.getValue().asBoolean(false))
                .map(Map.Entry::getKey)
                .filter(FeatureDefaults::isUnderDevelopment)
                .sorted()
                .toList();
    }

    /** Whether the agent may start agents of its own. */
    public boolean agentsEnabled() {
        return settings.at("agents").flag("enabled", true);
    }

    /** Whether the skills that the harness brings along are offered. */
    public boolean bundledSkillsEnabled() {
        return settings.at("skills").at("bundled").flag("enabled", true);
    }

    /** Whether a kind of context ({@code permissions_instructions}, {@code environment_context} ...) is sent. */
    public boolean includes(String kind) {
        return settings.flag("include_" + kind, true);
    }

    /** Whether raw reasoning is passed on to clients. */
    public boolean showRawAgentReasoning() {
        return settings.flag("show_raw_agent_reasoning", false);
    }

    /** A copy of any part of the configuration, for components that read their own tables; missing if not set. */
    public JsonNode table(String key) {
        return settings.table().path(key).deepCopy();
    }

    private static Map<String, ProviderSettings> readProviders(Settings settings) {
        Map<String, ProviderSettings> providers = new LinkedHashMap<>();
        settings.table()
                .path("model_providers")
                .properties()
                .forEach(entry ->
                        providers.put(entry.getKey(), readProvider(entry.getKey(), new Settings(entry.getValue()))));
        return Map.copyOf(providers);
    }

    private static ProviderSettings readProvider(String id, Settings provider) {
        return new ProviderSettings(
                id,
                provider.text("name", id),
                provider.text("base_url"),
                provider.text("env_key"),
                provider.text("env_key_instructions"),
                provider.text("experimental_bearer_token"),
                provider.table().has("auth") ? readAuth(provider.at("auth")) : null,
                provider.textMap("query_params"),
                provider.textMap("http_headers"),
                provider.textMap("env_http_headers"),
                provider.small("request_max_retries", 4),
                provider.small("stream_max_retries", 5),
                Duration.ofMillis(provider.whole("stream_idle_timeout_ms", 300_000)),
                Duration.ofMillis(provider.whole("websocket_connect_timeout_ms", 15_000)),
                provider.flag("requires_openai_auth", false),
                provider.flag("supports_websockets", false),
                provider.flag("supports_standalone_web_search", false));
    }

    private static ProviderSettings.KeyCommand readAuth(Settings auth) {
        return new ProviderSettings.KeyCommand(
                auth.text("command", ""),
                auth.texts("args"),
                auth.path("cwd"),
                Duration.ofMillis(auth.whole("timeout_ms", 5000)),
                Duration.ofMillis(auth.whole("refresh_interval_ms", 300_000)));
    }
}
