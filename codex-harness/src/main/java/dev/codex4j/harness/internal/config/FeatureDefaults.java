package dev.codex4j.harness.internal.config;

import java.util.Set;

/** Which features are on when nothing is configured. */
final class FeatureDefaults {
    private static final Set<String> ON = Set.of(
            "unified_exec",
            "shell_tool",
            "view_image",
            "tool_suggest",
            "goals",
            "hooks",
            "plugins",
            "apps",
            "image_generation",
            "multi_agent",
            "guardian_approval",
            "enable_request_compression",
            "fast_mode",
            "unbounded_connection_retries",
            "skill_search",
            "shell_snapshot");

    private static final Set<String> UNDER_DEVELOPMENT =
            Set.of("default_mode_request_user_input", "exec_permission_approvals", "request_permissions_tool");

    private FeatureDefaults() {}

    /** Whether it is a feature of this harness that is not finished. */
    static boolean isUnderDevelopment(String feature) {
        return UNDER_DEVELOPMENT.contains(feature);
    }

    static boolean isOn(String feature) {
        return ON.contains(feature);
    }
}
