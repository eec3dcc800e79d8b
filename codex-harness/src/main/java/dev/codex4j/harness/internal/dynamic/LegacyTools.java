package dev.codex4j.harness.internal.dynamic;

import dev.codex4j.protocol.item.DynamicToolNamespaceTool;
import dev.codex4j.protocol.item.DynamicToolSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form in which clients used to bring tools: without a type, each with the name of its namespace beside its own.
 * Rewritten into today's form, of which the rest of the harness knows alone.
 */
final class LegacyTools {
    private LegacyTools() {}

    /** The tools in today's form, whichever form they are given in; the two cannot be mixed. */
    static List<DynamicToolSpec> rewritten(List<DynamicToolSpec> given) {
        List<ObjectNode> legacy = new ArrayList<>();
        for (DynamicToolSpec spec : given) {
            if (spec instanceof DynamicToolSpec.Unknown unknown) {
                JsonNode type = unknown.raw().path("type");
                if (!type.isMissingNode()) {
                    throw DynamicTools.invalid("Invalid request: unknown variant `" + type.asString("")
                            + "`, expected `function` or `namespace`");
                }
                legacy.add(unknown.raw());
            }
        }
        if (legacy.isEmpty()) {
            return given;
        }
        if (legacy.size() < given.size()) {
            throw DynamicTools.invalid(
                    "Invalid request: dynamic tools must use either canonical or legacy format consistently");
        }
        return rewrite(legacy);
    }

    private static List<DynamicToolSpec> rewrite(List<ObjectNode> legacy) {
        Map<String, List<DynamicToolNamespaceTool>> namespaces = new LinkedHashMap<>();
        Map<Object, DynamicToolSpec> rewritten = new LinkedHashMap<>();
        for (int i = 0; i < legacy.size(); i++) {
            ObjectNode tool = legacy.get(i);
            String name = text(tool, "name");
            String description = text(tool, "description");
            if (!tool.has("inputSchema")) {
                throw missing("inputSchema");
            }
            JsonNode schema = tool.path("inputSchema");
            boolean deferred = tool.path("deferLoading").asBoolean(false);
            String namespace = namespace(tool);
            if (namespace == null) {
                rewritten.put(i, new DynamicToolSpec.Function(name, description, schema, deferred));
            } else {
                List<DynamicToolNamespaceTool> members =
                        namespaces.computeIfAbsent(namespace, ignored -> new ArrayList<>());
                members.add(new DynamicToolNamespaceTool.Function(name, description, schema, deferred));
                rewritten.put(
                        namespace,
                        new DynamicToolSpec.Namespace(namespace, "Tools in the " + namespace + " namespace.", members));
            }
        }
        return List.copyOf(rewritten.values());
    }

    private static @Nullable String namespace(ObjectNode tool) {
        return tool.path("namespace").isNull() || !tool.has("namespace") ? null : text(tool, "namespace");
    }

    private static String text(ObjectNode tool, String field) {
        JsonNode value = tool.path(field);
        if (value.isMissingNode()) {
            throw missing(field);
        }
        if (!value.isString()) {
            throw DynamicTools.invalid("Invalid request: the `" + field + "` of a dynamic tool must be text");
        }
        return value.stringValue();
    }

    private static RuntimeException missing(String field) {
        return DynamicTools.invalid("Invalid request: missing field `" + field + "`");
    }
}
