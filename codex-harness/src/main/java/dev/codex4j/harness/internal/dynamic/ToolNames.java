package dev.codex4j.harness.internal.dynamic;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What tools that are brought, and their namespaces, may be called. The model's API takes no other names. */
public final class ToolNames {
    private static final String ALLOWED = "^[a-zA-Z0-9_-]+$";
    private static final Pattern PATTERN = Pattern.compile(ALLOWED);
    private static final int LONGEST_NAME = 128;
    private static final int LONGEST_NAMESPACE = 64;
    private static final Set<String> PROVIDERS_NAMESPACES = Set.of(
            "api_tool",
            "browser",
            "computer",
            "container",
            "file_search",
            "functions",
            "image_gen",
            "python",
            "submodel_delegator",
            "terminal",
            "tool_search",
            "web");

    private ToolNames() {}

    /** What is wrong with the name of a tool, told of {@code what}; null if nothing is. */
    public static @Nullable String complaint(String what, String name) {
        return complaint(what, name, LONGEST_NAME);
    }

    /** What is wrong with the name of a namespace, told of {@code what}; null if nothing is. */
    static @Nullable String namespaceComplaint(String what, String name) {
        String complaint = complaint(what, name, LONGEST_NAMESPACE);
        return complaint == null && PROVIDERS_NAMESPACES.contains(name)
                ? what + " collides with a reserved Responses API namespace: " + name
                : complaint;
    }

    private static @Nullable String complaint(String what, String name, int longest) {
        if (name.isBlank()) {
            return what + " must not be empty";
        }
        if (!name.equals(name.strip())) {
            return what + " has leading/trailing whitespace: " + name;
        }
        if (!PATTERN.matcher(name).matches()) {
            return what + " must match " + ALLOWED + " to match Responses API: " + name;
        }
        if (name.length() > longest) {
            return what + " must be at most " + longest + " characters to match Responses API: " + name;
        }
        return name.equals("mcp") || name.startsWith("mcp__") ? what + " is reserved: " + name : null;
    }
}
