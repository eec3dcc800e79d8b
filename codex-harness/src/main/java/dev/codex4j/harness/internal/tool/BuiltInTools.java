package dev.codex4j.harness.internal.tool;

import java.util.Set;

/** The names of tools that come with the harness, offered or not. */
final class BuiltInTools {
    static final Set<String> NAMES = Set.of(
            "apply_patch",
            "create_goal",
            "exec_command",
            "get_goal",
            "list_mcp_resource_templates",
            "list_mcp_resources",
            "read_mcp_resource",
            "request_permissions",
            "request_user_input",
            "tool_search",
            "update_goal",
            "update_plan",
            "view_image",
            "web_search",
            "write_stdin");

    private BuiltInTools() {}
}
