package dev.codex4j.protocol.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Writes one top-level type of the protocol. */
final class TypeWriter {
    private final Catalogue catalogue;
    /** The choices that have a record type among their options. */
    private final Map<String, List<String>> choicesOf = new LinkedHashMap<>();

    TypeWriter(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.javaTypes().forEach((name, fact) -> {
            for (JsonNode option : fact.path("options")) {
                String type = option.path("type").asString("");
                if (!option.has("key") && catalogue.types.has(type) && !catalogue.isAlias(type)) {
                    choicesOf.computeIfAbsent(type, key -> new ArrayList<>()).add(name);
                }
            }
        });
    }

    SourceFile write(String name, JsonNode fact) {
        SourceFile file = new SourceFile(catalogue.packageOf(name), catalogue.simpleName(name));
        Catalogue.Method method = methodOf(name);
        switch (fact.get("kind").asString()) {
            case "record" -> record(file, name, fact, method);
            case "enum" -> new EnumWriter(catalogue, file).write(name, fact);
            case "union" -> new UnionWriter(catalogue, file).write(name, fact, interfaces(file, name, method), method);
            case "choice" -> new ChoiceWriter(catalogue, file).write(name, fact, interfaces(file, name, method));
            default -> throw new IllegalStateException(name + " is of no known kind");
        }
        return file;
    }

    /** The parameters of a method whose catalogue type is missing or shared with another method. */
    SourceFile writeParams(Catalogue.Method method) {
        SourceFile file = new SourceFile(catalogue.packageOf(method.params()), method.params());
        JsonNode fact = method.emptyParams()
                ? tools.jackson.databind.node.JsonNodeFactory.instance.objectNode()
                : catalogue.types.get(method.sourceParams());
        record(file, method.params(), fact, method);
        return file;
    }

    private void record(SourceFile file, String name, JsonNode fact, Catalogue.Method method) {
        boolean grows =
                fact.path("grows").booleanValue(false) || fact.path("open").booleanValue(false);
        List<Field> fields = Field.of(catalogue, file, name, fact.path("fields"), grows);
        List<String> annotations = new ArrayList<>();
        if (fact.path("experimental").booleanValue(false) || (method != null && method.experimental())) {
            annotations.add("@" + file.use(Catalogue.ROOT + ".Experimental"));
        }
        if (fact.has("closed")) {
            annotations.add("@" + file.use(Catalogue.ROOT + ".json.Closed"));
        }
        new RecordWriter(catalogue, file)
                .write(new RecordWriter.Shape(
                        file.simpleName,
                        interfaces(file, name, method),
                        annotations,
                        catalogue.documentation.type(name),
                        fields,
                        sourceTypes(fact.path("fields")),
                        List.of(),
                        method == null ? List.of() : methodMembers(catalogue, file, method, "public ")));
    }

    private List<String> interfaces(SourceFile file, String name, Catalogue.Method method) {
        List<String> interfaces = new ArrayList<>();
        if (method != null) {
            interfaces.add(messageInterface(file, method));
        }
        for (String choice : choicesOf.getOrDefault(name, List.of())) {
            interfaces.add(file.use(catalogue.qualifiedName(choice)));
        }
        return interfaces;
    }

    private String messageInterface(SourceFile file, Catalogue.Method method) {
        String side = method.fromClient() ? "Client" : "Server";
        if (!method.request()) {
            return file.use(Catalogue.ROOT + "." + side + "Notification");
        }
        String result = file.use(catalogue.qualifiedName(method.result()));
        return file.use(Catalogue.ROOT + "." + side + "Request") + "<" + result + ">";
    }

    static List<String> methodMembers(Catalogue catalogue, SourceFile file, Catalogue.Method method, String modifier) {
        List<String> members = new ArrayList<>();
        members.add("@Override\n" + modifier + "String method() {\n    return \"" + method.name() + "\";\n}");
        if (method.request()) {
            String result = file.use(catalogue.qualifiedName(method.result()));
            members.add("@Override\n" + modifier + "Class<" + result + "> resultType() {\n    return " + result
                    + ".class;\n}");
        }
        return members;
    }

    private Catalogue.Method methodOf(String params) {
        return catalogue.methods.stream()
                .filter(method -> method.params().equals(params))
                .findFirst()
                .orElse(null);
    }

    static Map<String, JsonNode> sourceTypes(Iterable<JsonNode> fields) {
        Map<String, JsonNode> types = new LinkedHashMap<>();
        for (JsonNode field : fields) {
            types.put(field.get("name").asString(), field.get("type"));
        }
        return types;
    }
}
