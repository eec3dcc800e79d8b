package dev.codex4j.protocol.schema;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue and its documentation, seen with or without the experimental parts. */
final class SchemaFacts {
    final boolean experimental;
    private final JsonNode types;
    private final List<JsonNode> methods = new ArrayList<>();
    private final JsonNode documentation;
    private final Set<String> typeNames = new TreeSet<>();
    private final Set<String> exported = new TreeSet<>();
    private final Map<String, Set<String>> spokenOf = new HashMap<>();

    private SchemaFacts(JsonNode catalogue, JsonNode documentation, boolean experimental) {
        this.experimental = experimental;
        this.types = catalogue.get("types");
        this.documentation = documentation;
        for (JsonNode method : catalogue.get("methods")) {
            if (!method.has("unlisted")) {
                methods.add(method);
            }
        }
        collectNames();
    }

    private void collectNames() {
        for (Map.Entry<String, JsonNode> type : types.properties()) {
            if (includes(type.getValue())) {
                typeNames.add(type.getKey());
                if (type.getValue().has("file")) {
                    exported.add(type.getKey());
                }
            }
        }
        for (JsonNode method : methods) {
            if (includes(method)) {
                exported.add(exportedParams(method));
                exported.add(text(method, "result"));
            }
        }
        exported.remove("");
    }

    static SchemaFacts load(boolean experimental) throws IOException {
        return new SchemaFacts(read("catalogue.json"), read("documentation.json"), experimental);
    }

    private static JsonNode read(String resource) throws IOException {
        try (InputStream in = SchemaFacts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource + " is missing from the module");
            }
            return JsonMapper.shared().readTree(in);
        }
    }

    /** Whether the fact belongs into this schema. */
    boolean includes(JsonNode fact) {
        return experimental || !fact.path("experimental").booleanValue(false);
    }

    List<JsonNode> methods(String from, String kind) {
        return allMethods(from, kind).stream().filter(this::includes).toList();
    }

    List<JsonNode> allMethods(String from, String kind) {
        return methods.stream()
                .filter(method -> text(method, "from").equals(from)
                        && text(method, "kind").equals(kind))
                .toList();
    }

    Set<String> typeNames() {
        return typeNames;
    }

    JsonNode type(String name) {
        return types.get(name);
    }

    boolean hasType(String name) {
        return types.has(name);
    }

    /** The name under which the parameters of a method are exported: optional ones have a type that allows null. */
    String exportedParams(JsonNode method) {
        String params = text(method, "params");
        return types.has("Nullable" + params) ? "Nullable" + params : params;
    }

    /** The types that have a file of their own. */
    Set<String> exported() {
        return exported;
    }

    /**
     * The types that a type speaks of, itself not included unless it speaks of itself. What only experimental members
     * speak of counts too, as long as the types themselves are stable: bundles are made from the whole and then pruned.
     */
    Set<String> reachable(JsonNode fact) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> waiting = new ArrayDeque<>(direct(fact));
        while (!waiting.isEmpty()) {
            String name = waiting.pop();
            if (found.add(name)) {
                waiting.addAll(spokenOf.computeIfAbsent(name, each -> direct(types.get(each))));
            }
        }
        found.removeIf(name -> !includes(types.get(name)));
        return new TreeSet<>(found);
    }

    private Set<String> direct(JsonNode fact) {
        Set<String> found = new LinkedHashSet<>();
        collect(fact, found);
        return found;
    }

    private void collect(JsonNode node, Set<String> found) {
        if (node.isString()) {
            return;
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            boolean typed = Set.of("type", "list", "map", "of", "members").contains(member.getKey());
            if (typed && member.getValue().isString()) {
                String name = member.getValue().stringValue();
                if (types.has(name)) {
                    found.add(name);
                }
            } else {
                collect(member.getValue(), found);
            }
        }
        if (node.isArray()) {
            node.forEach(element -> collect(element, found));
        }
    }

    String description(String type) {
        return plain(documentation.path("types").path(type).path("doc").asString(""));
    }

    String description(String type, String field) {
        String own = documentation
                .path("types")
                .path(type)
                .path("fields")
                .path(field)
                .asString("");
        return plain(own.isEmpty() ? documentation.path("fields").path(field).asString("") : own);
    }

    /** Javadoc's inline tags have no meaning in a schema. */
    private static String plain(String text) {
        return text.replaceAll("\\{@\\w+ ([^}]*)}", "`$1`");
    }

    static String text(JsonNode node, String member) {
        return node.path(member).asString("");
    }
}
