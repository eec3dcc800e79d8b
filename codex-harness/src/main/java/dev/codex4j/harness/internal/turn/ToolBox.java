package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.tool.Tool;
import dev.codex4j.harness.tool.ToolCall;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The tools that a turn offers, and their declarations as they are sent with each of its requests. */
public final class ToolBox {
    private final Map<QualifiedName, Tool> byName;
    private final List<Tool> tools;
    private final RawJson declarations;

    private record QualifiedName(@Nullable String namespace, String name) {}

    /**
     * Tools that belong together and are declared as one element.
     *
     * @param name the name that calls carry beside the tool's own
     * @param description what the tools are for, as the model reads it
     */
    public record Namespace(String name, String description, List<Tool> tools) {
        public Namespace {
            tools = List.copyOf(tools);
        }

        private JsonNode declaration() {
            ObjectNode declaration = JsonNodeFactory.instance
                    .objectNode()
                    .put("type", "namespace")
                    .put("name", name)
                    .put("description", description);
            ArrayNode members = declaration.putArray("tools");
            tools.forEach(tool -> members.add(tool.declaration()));
            return declaration;
        }
    }

    /**
     * @param tools the tools, in the order in which they are declared
     * @param hosted declarations of tools that the provider runs itself; they come last
     */
    public ToolBox(List<Tool> tools, List<JsonNode> hosted) {
        this(tools, List.of(), hosted);
    }

    /**
     * @param tools the tools, in the order in which they are declared
     * @param namespaces further tools in their namespaces, declared after them
     * @param hosted declarations of tools that the provider runs itself; they come last
     */
    public ToolBox(List<Tool> tools, List<Namespace> namespaces, List<JsonNode> hosted) {
        Map<QualifiedName, Tool> named = new LinkedHashMap<>();
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Tool tool : tools) {
            named.put(new QualifiedName(null, tool.name()), tool);
            array.add(tool.declaration());
        }
        for (Namespace namespace : namespaces) {
            namespace.tools().forEach(tool -> named.put(new QualifiedName(namespace.name(), tool.name()), tool));
            array.add(namespace.declaration());
        }
        hosted.forEach(array::add);
        this.tools = List.copyOf(tools);
        this.byName = Map.copyOf(named);
        this.declarations = RawJson.of(array);
    }

    /** Only the tools of these names, and none in a namespace or that the provider runs. */
    public ToolBox only(Set<String> names) {
        return new ToolBox(
                tools.stream().filter(tool -> names.contains(tool.name())).toList(), List.of());
    }

    RawJson declarations() {
        return declarations;
    }

    @Nullable
    Tool find(ToolCall call) {
        return byName.get(new QualifiedName(call.namespace(), call.name()));
    }
}
