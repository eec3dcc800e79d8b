package dev.codex4j.protocol.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The facts about the protocol, and where its types live in Java. */
final class Catalogue {
    static final String ROOT = "dev.codex4j.protocol";

    final JsonNode types;
    final List<Method> methods = new ArrayList<>();
    final Documentation documentation;
    /** Package, relative to the root, to its own documentation. */
    final Map<String, String> packages = new TreeMap<>();

    private final Map<String, String> packageOfType = new HashMap<>();
    private final JsonNode renamed;

    /** A method, with the Java names of its types. */
    record Method(
            String name,
            boolean request,
            boolean fromClient,
            String params,
            boolean emptyParams,
            String presence,
            String sourceParams,
            String result,
            boolean experimental) {}

    Catalogue() {
        JsonNode catalogue = load("/dev/codex4j/protocol/schema/catalogue.json");
        JsonNode layout = load("/dev/codex4j/protocol/generator/packages.json");
        this.types = catalogue.get("types");
        this.documentation = new Documentation(load("/dev/codex4j/protocol/schema/documentation.json"));
        this.renamed = layout.get("renamed");
        for (var entry : layout.get("packages").properties()) {
            packages.put(entry.getKey(), entry.getValue().get("doc").asString());
            for (JsonNode type : entry.getValue().get("types")) {
                packageOfType.put(type.asString(), entry.getKey());
            }
        }
        JsonNode paramsOf = layout.get("params");
        Map<String, Integer> uses = new HashMap<>();
        for (JsonNode method : catalogue.get("methods")) {
            uses.merge(method.path("params").asString(""), 1, Integer::sum);
        }
        for (JsonNode each : catalogue.get("methods")) {
            methods.add(method(each, paramsOf, uses));
        }
        for (Method method : methods) {
            documentation.use(method);
        }
    }

    private Method method(JsonNode method, JsonNode paramsOf, Map<String, Integer> uses) {
        String name = method.get("method").asString();
        String params = method.path("params").asString("");
        String result = method.path("result").asString("");
        boolean empty = params.isEmpty();
        boolean optional = types.has("Nullable" + params);
        String javaParams = params;
        if (paramsOf.has(name)) {
            javaParams = paramsOf.get(name).get("type").asString();
            packageOfType.put(javaParams, paramsOf.get(name).get("package").asString());
        } else if (empty || uses.get(params) > 1) {
            throw new IllegalStateException("name the parameters of " + name + " in packages.json");
        }
        return new Method(
                name,
                method.get("kind").asString().equals("request"),
                method.get("from").asString().equals("client"),
                javaParams,
                empty,
                empty ? "NONE" : optional ? "OPTIONAL" : "REQUIRED",
                params,
                result,
                method.path("experimental").booleanValue(false));
    }

    /** The types that become Java types of their own, by their catalogue name. */
    Map<String, JsonNode> javaTypes() {
        Map<String, JsonNode> result = new LinkedHashMap<>();
        for (var type : types.properties()) {
            String name = type.getKey();
            boolean shared = methods.stream()
                    .anyMatch(m -> m.sourceParams().equals(name) && !m.params().equals(name));
            if (!isAlias(name)
                    && !name.startsWith("JSONRPC")
                    && !name.startsWith("Nullable")
                    && !name.equals("W3cTraceContext")
                    && !shared) {
                result.put(name, type.getValue());
            }
        }
        return result;
    }

    boolean isAlias(String name) {
        return types.has(name) && types.get(name).get("kind").asString().equals("alias");
    }

    String simpleName(String type) {
        return renamed.path(type).asString(type);
    }

    String packageOf(String type) {
        String room = packageOfType.get(type);
        if (room == null) {
            throw new IllegalStateException("give " + type + " a package in packages.json");
        }
        return room.isEmpty() ? ROOT : ROOT + "." + room;
    }

    String optionName(String type, Object option, String otherwise) {
        return renamed.path(type + "/" + option).asString(otherwise);
    }

    String qualifiedName(String type) {
        return packageOf(type) + "." + simpleName(type);
    }

    private static JsonNode load(String resource) {
        try (InputStream in = Catalogue.class.getResourceAsStream(resource)) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
