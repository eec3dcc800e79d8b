package dev.codex4j.harness.internal.dynamic;

import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.item.DynamicToolNamespaceTool;
import dev.codex4j.protocol.item.DynamicToolSpec;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The tools that a client has brought to a thread. They belong to the thread for as long as it lives, whoever is
 * connected; who keeps the thread keeps them.
 *
 * @param specs what was brought, in the client's order, each checked
 */
public record DynamicTools(List<DynamicToolSpec> specs) {
    /** No tools. */
    public static final DynamicTools NONE = new DynamicTools(List.of());

    private static final String TOOL = "dynamic tool name";
    private static final String NAMESPACE = "dynamic tool namespace";
    private static final int LONGEST_DESCRIPTION = 1024;

    public DynamicTools {
        specs = List.copyOf(specs);
    }

    /**
     * Checks what a client brings.
     *
     * @param given what the request says, null for nothing
     * @param taken names that are the host's
     * @throws RpcException if one of them cannot be offered to a model
     */
    public static DynamicTools of(@Nullable List<DynamicToolSpec> given, Set<String> taken) {
        if (given == null || given.isEmpty()) {
            return NONE;
        }
        DynamicTools tools = new DynamicTools(given);
        Set<String> names = new HashSet<>();
        Set<String> namespaces = new HashSet<>();
        for (DynamicToolSpec spec : tools.specs) {
            if (spec instanceof DynamicToolSpec.Namespace namespace) {
                check(namespace, namespaces);
            } else if (spec instanceof DynamicToolSpec.Function function) {
                check(function, names, taken);
            } else {
                throw invalid("Invalid request: dynamic tools are of type `function` or `namespace`");
            }
        }
        return tools;
    }

    private static void check(DynamicToolSpec.Function tool, Set<String> names, Set<String> taken) {
        refuse(ToolNames.complaint(TOOL, tool.name()));
        if (!names.add(tool.name())) {
            refuse("duplicate dynamic tool name: " + tool.name());
        }
        if (taken.contains(tool.name())) {
            refuse("dynamic tool name is taken by a tool of the host: " + tool.name());
        }
        if (tool.deferLoading()) {
            refuse("deferred dynamic tool must include a namespace: " + tool.name());
        }
        checkSchema(tool.name(), tool.inputSchema());
    }

    private static void check(DynamicToolSpec.Namespace namespace, Set<String> namespaces) {
        String name = namespace.name();
        refuse(ToolNames.namespaceComplaint(NAMESPACE, name));
        if (namespace.description().codePointCount(0, namespace.description().length()) > LONGEST_DESCRIPTION) {
            refuse(NAMESPACE + " description must be at most " + LONGEST_DESCRIPTION + " characters");
        }
        if (namespace.tools().isEmpty()) {
            refuse(NAMESPACE + " must contain at least one tool: " + name);
        }
        if (!namespaces.add(name)) {
            refuse("duplicate dynamic tool namespace: " + name);
        }
        Set<String> names = new HashSet<>();
        for (DynamicToolNamespaceTool member : namespace.tools()) {
            if (!(member instanceof DynamicToolNamespaceTool.Function tool)) {
                throw invalid("Invalid request: a namespace of dynamic tools holds tools of type `function` only");
            }
            refuse(ToolNames.complaint(TOOL, tool.name()));
            if (!names.add(tool.name())) {
                refuse("duplicate dynamic tool name in namespace " + name + ": " + tool.name());
            }
            checkSchema(tool.name(), tool.inputSchema());
        }
    }

    private static void checkSchema(String name, JsonNode schema) {
        try {
            ToolSchema.of(schema);
        } catch (IllegalArgumentException e) {
            throw invalid("dynamic tool input schema is not supported for " + name + ": " + e.getMessage());
        }
    }

    private static void refuse(@Nullable String complaint) {
        if (complaint != null) {
            throw invalid(complaint);
        }
    }

    private static RpcException invalid(String message) {
        return new RpcException(RpcException.INVALID_REQUEST, message);
    }
}
