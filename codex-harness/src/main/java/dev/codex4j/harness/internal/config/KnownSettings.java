package dev.codex4j.harness.internal.config;

import dev.codex4j.harness.internal.config.Shape.Field;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Every setting this version knows, with its shape. */
final class KnownSettings {
    private static final Shape ANY = new Shape.Anything();
    private static final Shape TEXT = new Shape.Text();
    private static final Shape PATH = new Shape.FilePath();
    private static final Shape FLAG = new Shape.Flag();
    private static final Shape SIGNED = new Shape.Whole("i64", Long.MIN_VALUE);
    private static final Shape COUNT = new Shape.Whole("u64", 0);
    private static final Shape SIZE = new Shape.Whole("usize", 0);
    private static final Shape TEXTS = new Shape.ListOf(TEXT);
    private static final Shape TEXT_MAP = new Shape.MapOf(TEXT);

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Providers that are built in; a configuration may not define them anew. */
    static final List<String> RESERVED_PROVIDERS = List.of("openai", "ollama", "lmstudio", "amazon-bedrock");

    /** What a project may not decide about the machine that works on it. */
    static final List<String> NOT_FOR_PROJECTS = List.of(
            "model_provider",
            "model_providers",
            "openai_base_url",
            "chatgpt_base_url",
            "notify",
            "otel",
            "profile",
            "profiles");

    private static final List<String> HOOK_EVENTS = List.of(
            "SessionStart",
            "SessionEnd",
            "UserPromptSubmit",
            "PreToolUse",
            "PermissionRequest",
            "PostToolUse",
            "PreCompact",
            "PostCompact",
            "SubagentStart",
            "SubagentStop",
            "Stop",
            "Interrupt",
            "PreModelRequest",
            "PostModelRequest");

    static final Shape.Table ROOT = root();

    private KnownSettings() {}

    private static Shape.Table root() {
        return new TableOf()
                .all(
                        TEXT,
                        "model",
                        "review_model",
                        "model_provider",
                        "instructions",
                        "developer_instructions",
                        "compact_prompt",
                        "service_tier",
                        "model_reasoning_effort",
                        "plan_mode_reasoning_effort",
                        "chatgpt_base_url",
                        "openai_base_url",
                        "oss_provider",
                        "profile",
                        "file_opener",
                        "default_permissions",
                        "experimental_realtime_ws_backend_prompt",
                        "experimental_realtime_webrtc_call_base_url",
                        "experimental_thread_store_endpoint",
                        "experimental_realtime_ws_base_url",
                        "experimental_realtime_ws_startup_context",
                        "experimental_realtime_ws_model",
                        "experimental_realtime_start_instructions",
                        "mcp_oauth_callback_url",
                        "apps_mcp_product_sku",
                        "js_repl_node_path")
                .all(PATH, "model_instructions_file", "experimental_compact_prompt_file", "model_catalog_json")
                .all(PATH, "sqlite_home", "log_dir")
                .all(SIGNED, "model_context_window", "model_auto_compact_token_limit")
                .all(COUNT, "thread_unload_delay_secs", "background_terminal_max_timeout")
                .all(COUNT, "mcp_optional_startup_grace_ms", "mcp_oauth_callback_port")
                .all(COUNT, "model_post_turn_compact_threshold_percent")
                .all(SIZE, "project_doc_max_bytes", "tool_output_token_limit")
                .all(
                        FLAG,
                        "allow_login_shell",
                        "check_for_update_on_startup",
                        "show_raw_agent_reasoning",
                        "hide_agent_reasoning",
                        "allow_symlinked_codex_home",
                        "include_apps_instructions",
                        "include_collaboration_mode_instructions",
                        "include_permissions_instructions",
                        "include_environment_context",
                        "include_environment_context_time",
                        "experimental_use_unified_exec_tool",
                        "disable_paste_burst",
                        "suppress_unstable_features_warning")
                .all(TEXTS, "project_doc_fallback_filenames", "project_root_markers", "notify")
                .all(TEXTS, "js_repl_node_module_dirs")
                .set("approval_policy", approvalPolicy())
                .set("approvals_reviewer", choice("user", "auto_review", "guardian_subagent"))
                .set("sandbox_mode", choice("read-only", "workspace-write", "danger-full-access"))
                .set("sandbox_workspace_write", sandboxWorkspaceWrite())
                .set("model_auto_compact_token_limit_scope", ANY)
                .set("model_reasoning_summary", choice("auto", "concise", "detailed", "none"))
                .set("model_verbosity", choice("low", "medium", "high"))
                .set("personality", choice("none", "friendly", "pragmatic"))
                .set("web_search", choice("disabled", "cached", "indexed", "live"))
                .set("cli_auth_credentials_store", choice("file", "keyring", "auto", "ephemeral"))
                .set("mcp_oauth_credentials_store", choice("file", "keyring", "auto", "ephemeral"))
                .set("forced_login_method", choice("chatgpt", "api"))
                .set("forced_chatgpt_workspace_id", ANY)
                .set("tools", tools())
                .set("analytics", new TableOf().all(FLAG, "enabled").andOthers(ANY))
                .set("feedback", new TableOf().all(FLAG, "enabled").andOthers(ANY))
                .set("goals", new TableOf().all(SIGNED, "max_goal_token_budget").andOthers(ANY))
                .set("history", history())
                .set("shell_environment_policy", shellEnvironment(), emptyTable())
                .set("agents", agents())
                .set(
                        "projects",
                        new Shape.MapOf(new TableOf()
                                .all(choice("trusted", "untrusted"), "trust_level")
                                .build()))
                .set("model_providers", new Shape.MapOf(provider()), emptyTable())
                .set("mcp_servers", new Shape.MapOf(mcpServer()), emptyTable())
                .set("plugins", ANY, emptyTable())
                .set("marketplaces", ANY, emptyTable())
                .set("profiles", ANY, emptyTable())
                .set("features", new Shape.MapOf(new Shape.Either(List.of(FLAG, table()))), emptyTable())
                .set("skills", table())
                .set("permissions", new Shape.MapOf(permissionProfile()))
                .set("hooks", hooks())
                .all(ANY, "memories", "otel", "tui", "notice", "auto_review", "apps", "browser_use", "cloud")
                .all(ANY, "computer_use", "desktop", "client_search_provider", "mcp_enterprise_managed_auth", "audio")
                .all(ANY, "responses_api_metadata", "daybreak", "experimental_thread_store", "realtime", "windows")
                .all(ANY, "ghost_snapshot", "tool_suggest", "orchestrator")
                .build();
    }

    private static Shape approvalPolicy() {
        Shape granular = new TableOf()
                .required(
                        FLAG, "sandbox_approval", "rules", "skill_approval", "request_permissions", "mcp_elicitations")
                .build();
        Shape words = choice("untrusted", "on-failure", "on-request", "granular", "never");
        return new Shape.Either(
                List.of(words, new TableOf().required(granular, "granular").build()));
    }

    private static Shape sandboxWorkspaceWrite() {
        return new TableOf()
                .set("writable_roots", new Shape.ListOf(PATH), NODES.arrayNode())
                .set("network_access", FLAG, NODES.booleanNode(false))
                .set("exclude_tmpdir_env_var", FLAG, NODES.booleanNode(false))
                .set("exclude_slash_tmp", FLAG, NODES.booleanNode(false))
                .build();
    }

    private static Shape tools() {
        Shape webSearch = new TableOf()
                .all(TEXT, "context_size")
                .all(TEXTS, "allowed_domains")
                .all(ANY, "location")
                .build();
        return new TableOf()
                .set("web_search", new Shape.Either(List.of(FLAG, webSearch)))
                .andOthers(ANY);
    }

    private static Shape permissionProfile() {
        return new TableOf()
                .all(TEXT, "description", "extends")
                .all(ANY, "workspace_roots", "filesystem", "network")
                .build();
    }

    private static Shape hooks() {
        TableOf events = new TableOf();
        for (String event : HOOK_EVENTS) {
            events.set(event, ANY, NODES.arrayNode());
        }
        return events.andOthers(ANY);
    }

    private static Shape history() {
        return new TableOf()
                .set("persistence", choice("save-all", "none"), NODES.stringNode("save-all"))
                .all(SIZE, "max_bytes")
                .build();
    }

    private static Shape shellEnvironment() {
        return new TableOf()
                .all(choice("core", "all", "none"), "inherit")
                .all(FLAG, "ignore_default_excludes", "experimental_use_profile")
                .all(TEXTS, "exclude", "include_only")
                .all(TEXT_MAP, "set")
                .all(ANY, "filters")
                .build();
    }

    private static Shape agents() {
        return new TableOf()
                .all(FLAG, "enabled", "interrupt_message")
                .all(SIZE, "max_concurrent_threads_per_session")
                .older("max_threads", SIZE)
                .all(SIGNED, "max_depth", "job_max_runtime_seconds")
                .all(TEXT, "default_subagent_model", "default_subagent_reasoning_effort")
                .andOthers(new TableOf()
                        .all(TEXT, "description")
                        .all(PATH, "config_file")
                        .all(TEXTS, "nickname_candidates")
                        .build());
    }

    private static Shape provider() {
        Shape login = new TableOf()
                .required(TEXT, "command")
                .set("args", TEXTS, NODES.arrayNode())
                .set("timeout_ms", COUNT, NODES.numberNode(5000L))
                .set("refresh_interval_ms", COUNT, NODES.numberNode(300_000L))
                .all(PATH, "cwd")
                .build();
        return new TableOf()
                .set("name", TEXT, NODES.stringNode(""))
                .all(TEXT, "base_url", "model_catalog_url", "env_key", "env_key_instructions")
                .all(TEXT, "experimental_bearer_token", "project_id", "location", "credential_file")
                .set("auth", login)
                .all(ANY, "gateway_oauth", "aws", "capabilities")
                .set("wire_api", TEXT, NODES.stringNode("responses"))
                .all(TEXT_MAP, "query_params", "http_headers", "env_http_headers")
                .all(COUNT, "request_max_retries", "stream_max_retries", "stream_idle_timeout_ms")
                .all(COUNT, "websocket_connect_timeout_ms")
                .set("requires_openai_auth", FLAG, NODES.booleanNode(false))
                .set("supports_websockets", FLAG, NODES.booleanNode(false))
                .set("supports_standalone_web_search", FLAG, NODES.booleanNode(false))
                .build();
    }

    private static Shape mcpServer() {
        return new TableOf()
                .set("environment_id", TEXT, NODES.stringNode("local"))
                .set("enabled", FLAG, NODES.booleanNode(true))
                .all(ANY, "tool_timeout_sec")
                .andOthers(ANY);
    }

    private static Shape choice(String... values) {
        return new Shape.Choice(List.of(values));
    }

    private static Shape table() {
        return new Shape.MapOf(ANY);
    }

    private static JsonNode emptyTable() {
        return NODES.objectNode();
    }

    /** Collects the fields of one table, in order. */
    private static final class TableOf {
        private final Map<String, Field> fields = new LinkedHashMap<>();

        TableOf all(Shape shape, String... keys) {
            for (String key : keys) {
                fields.put(key, new Field(shape, NODES.nullNode(), false));
            }
            return this;
        }

        TableOf required(Shape shape, String... keys) {
            for (String key : keys) {
                fields.put(key, new Field(shape, null, true));
            }
            return this;
        }

        /** An older name, which is taken but not reported when it is not set. */
        TableOf older(String key, Shape shape) {
            fields.put(key, new Field(shape, null, false));
            return this;
        }

        TableOf set(String key, Shape shape) {
            return all(shape, key);
        }

        TableOf set(String key, Shape shape, JsonNode ifAbsent) {
            fields.put(key, new Field(shape, ifAbsent, false));
            return this;
        }

        Shape.Table build() {
            return andOthers(null);
        }

        Shape.Table andOthers(@Nullable Shape others) {
            return new Shape.Table(Collections.unmodifiableMap(fields), others);
        }
    }
}
