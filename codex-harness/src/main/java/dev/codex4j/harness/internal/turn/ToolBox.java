package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.tool.Tool;
import dev.codex4j.harness.tool.ToolCall;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The tools that a turn offers, and their declarations as they are sent with each of its requests. */
public final class ToolBox {
    private final Map<QualifiedName, Tool> byName = new HashMap<>();
    private final List<Element> elements;
    private final RawJson declarations;

    private record QualifiedName(@Nullable String namespace, String name) {}

    /** What is declared as one element. */
    public sealed interface Element {}

    /** A tool of its own. */
    public record Single(Tool tool) implements Element {}

    /**
     * Tools that belong together and are declared as one element.
     *
     * @param name the name that calls carry beside the tool's own
     * @param description what the tools are for, as the model reads it
     * @param tools those that are declared
     * @param deferred further ones that can be called, but are not declared
     */
    public record Namespace(String name, String description, List<Tool> tools, List<Tool> deferred) implements Element {
        public Namespace {
            tools = List.copyOf(tools);
            deferred = List.copyOf(deferred);
        }

        /** A namespace of tools that are all declared. */
        public Namespace(String name, String description, List<Tool> tools) {
            this(name, description, tools, List.of());
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
        this(tools.stream().map(Single::new).toList(), List.of(), hosted);
    }

    /**
     * @param own what comes with the harness, in the order in which it is declared
     * @param brought what others bring, declared after it; where two have one name, the first of them counts
     * @param hosted declarations of tools that the provider runs itself; they come last
     */
    public ToolBox(List<? extends Element> own, List<? extends Element> brought, List<JsonNode> hosted) {
        this.elements = elements(Stream.concat(own.stream(), brought.stream()).toList());
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Element element : elements) {
            if (element instanceof Single single) {
                array.add(single.tool().declaration());
            } else if (!((Namespace) element).tools().isEmpty()) {
                array.add(((Namespace) element).declaration());
            }
        }
        hosted.forEach(array::add);
        this.declarations = RawJson.of(array);
    }

    /** Each name once; namespaces of one name made into one. Fills {@link #byName}. */
    private List<Element> elements(List<? extends Element> given) {
        Map<String, Element> found = new LinkedHashMap<>();
        for (Element element : given) {
            if (element instanceof Single single) {
                if (isNew(null, single.tool())) {
                    found.put("tool " + single.tool().name(), element);
                }
            } else {
                Namespace namespace = (Namespace) element;
                List<Tool> tools = newOnes(namespace.name(), namespace.tools());
                List<Tool> deferred = newOnes(namespace.name(), namespace.deferred());
                found.merge(
                        "namespace " + namespace.name(),
                        new Namespace(namespace.name(), namespace.description(), tools, deferred),
                        (first, second) -> merged((Namespace) first, (Namespace) second));
            }
        }
        return List.copyOf(found.values());
    }

    private List<Tool> newOnes(String namespace, List<Tool> tools) {
        return tools.stream().filter(tool -> isNew(namespace, tool)).toList();
    }

    private boolean isNew(@Nullable String namespace, Tool tool) {
        return byName.putIfAbsent(new QualifiedName(namespace, tool.name()), tool) == null;
    }

    private static Namespace merged(Namespace first, Namespace second) {
        return new Namespace(
                first.name(),
                first.description(),
                Stream.concat(first.tools().stream(), second.tools().stream())
                        .sorted(Comparator.comparing(Tool::name))
                        .toList(),
                Stream.concat(first.deferred().stream(), second.deferred().stream())
                        .toList());
    }

    /** Only the tools of these names, and none in a namespace or that the provider runs. */
    public ToolBox only(Set<String> names) {
        return new ToolBox(
                elements.stream()
                        .filter(element -> element instanceof Single single
                                && names.contains(single.tool().name()))
                        .toList(),
                List.of(),
                List.of());
    }

    /** Whether there is a tool of this name outside of namespaces. */
    boolean offers(String name) {
        return byName.containsKey(new QualifiedName(null, name));
    }

    RawJson declarations() {
        return declarations;
    }

    /** Tells the model of the tools that can be called, but are not declared; null if there are none. */
    @Nullable
    String deferredNotice() {
        String lines = elements.stream()
                .filter(element -> element instanceof Namespace namespace
                        && !namespace.deferred().isEmpty())
                .map(Namespace.class::cast)
                .sorted(Comparator.comparing(Namespace::name))
                .map(namespace -> "- " + namespace.name() + ": "
                        + namespace.description().lines().findFirst().orElse("") + "\n")
                .collect(Collectors.joining());
        return lines.isEmpty() ? null : "<tools>\nDeferred tool namespaces:\n" + lines + "</tools>";
    }

    @Nullable
    Tool find(ToolCall call) {
        return byName.get(new QualifiedName(call.namespace(), call.name()));
    }
}
