package dev.codex4j.protocol.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Brings a schema into a form in which two schemas that accept the same JSON by the same names are equal. */
final class SchemaMeaning {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SchemaMeaning() {}

    static JsonNode of(JsonNode schema) {
        if (!schema.isObject()) {
            return schema.isArray() ? array(schema) : schema;
        }
        ObjectNode result = NODES.objectNode();
        for (Map.Entry<String, JsonNode> member : schema.properties()) {
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "description", "title" -> {}
                case "properties", "definitions" -> result.set(member.getKey(), named(value));
                case "required", "enum" -> result.set(member.getKey(), sortedTexts(value));
                // The bundles differ in where their definitions are, not in their names.
                case "$ref" -> result.put("$ref", value.stringValue().replaceFirst(".*/", ""));
                case "oneOf", "anyOf" -> result.set(member.getKey(), alternatives(value));
                default -> result.set(member.getKey(), of(value));
            }
        }
        return simplified(result);
    }

    private static JsonNode simplified(ObjectNode schema) {
        if (schema.isEmpty()) {
            return NODES.booleanNode(true);
        }
        if (schema.path("allOf").size() == 1) {
            ObjectNode merged = (ObjectNode) schema.remove("allOf").get(0);
            schema.properties().forEach(member -> merged.set(member.getKey(), member.getValue()));
            return merged;
        }
        for (String keyword : List.of("oneOf", "anyOf")) {
            if (schema.size() == 1 && schema.path(keyword).size() == 1) {
                return schema.get(keyword).get(0);
            }
        }
        // A value that may be null twice may be null.
        if (schema.size() == 1 && schema.path("anyOf").size() == 2) {
            for (JsonNode option : schema.get("anyOf")) {
                if (option.size() == 1 && option.has("anyOf")) {
                    return option;
                }
            }
        }
        return schema;
    }

    private static ObjectNode named(JsonNode schemas) {
        ObjectNode result = NODES.objectNode();
        schemas.properties().forEach(member -> result.set(member.getKey(), of(member.getValue())));
        return result;
    }

    private static ArrayNode array(JsonNode values) {
        ArrayNode result = NODES.arrayNode();
        values.forEach(value -> result.add(of(value)));
        return result;
    }

    private static ArrayNode sortedTexts(JsonNode texts) {
        TreeSet<String> sorted = new TreeSet<>();
        texts.forEach(text -> sorted.add(text.asString()));
        ArrayNode result = NODES.arrayNode();
        sorted.forEach(result::add);
        return result;
    }

    /** Literals may stand in one enumeration or in several, and alternatives in any order. */
    private static ArrayNode alternatives(JsonNode schemas) {
        List<JsonNode> sorted = new ArrayList<>();
        ArrayNode literals = NODES.arrayNode();
        for (JsonNode schema : array(schemas)) {
            if (schema.size() == 2
                    && schema.has("enum")
                    && schema.path("type").asString("").equals("string")) {
                schema.get("enum").forEach(literals::add);
            } else {
                sorted.add(schema);
            }
        }
        if (!literals.isEmpty()) {
            sorted.add(NODES.objectNode().put("type", "string").set("enum", sortedTexts(literals)));
        }
        sorted.sort(Comparator.comparing(SchemaMeaning::sortedText));
        ArrayNode result = NODES.arrayNode();
        sorted.forEach(result::add);
        return result;
    }

    private static String sortedText(JsonNode node) {
        if (node.isObject()) {
            Map<String, String> members = new TreeMap<>();
            node.properties().forEach(member -> members.put(member.getKey(), sortedText(member.getValue())));
            return members.toString();
        }
        return node.isArray()
                ? node.valueStream().map(SchemaMeaning::sortedText).collect(Collectors.joining(",", "[", "]"))
                : node.toString();
    }
}
