package dev.codex4j.harness.internal.dynamic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings the JSON schema of a tool's arguments into the form that models are given: the keywords that they heed, a type
 * where one can be told, and of the definitions only those that are referred to.
 */
public final class ToolSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> TYPES =
            Set.of("string", "number", "boolean", "integer", "object", "array", "null");
    private static final List<String> OBJECT_WORDS = List.of("properties", "required", "additionalProperties");
    private static final List<String> ARRAY_WORDS = List.of("items", "prefixItems");
    private static final List<String> STRING_WORDS = List.of("enum", "const", "format");
    private static final List<String> NUMBER_WORDS =
            List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf");
    private static final List<String> CHOICES = List.of("anyOf", "oneOf", "allOf");
    private static final List<String> DEFINITIONS = List.of("$defs", "definitions");

    private ToolSchema() {}

    /**
     * The schema as models are given it.
     *
     * @throws IllegalArgumentException with a message for people if it is none, or one that no call could meet
     */
    public static ObjectNode of(JsonNode schema) {
        ObjectNode made = make(schema);
        if ("null".equals(made.path("type").asString(""))) {
            throw new IllegalArgumentException("tool input schema must not be a singleton null type");
        }
        for (String word : DEFINITIONS) {
            JsonNode definitions = schema.path(word);
            if (definitions.isObject()) {
                made.set(word, all(definitions));
            }
        }
        dropUnused(made);
        return made;
    }

    private static ObjectNode make(JsonNode schema) {
        if (schema.isBoolean()) {
            return JSON.objectNode().put("type", "string");
        }
        if (!schema.isObject()) {
            throw new IllegalArgumentException(unlike(schema, "struct JsonSchema"));
        }
        List<String> types = types(schema);
        boolean chosenFrom = schema.has("$ref") || CHOICES.stream().anyMatch(schema::has);
        if (types.isEmpty() && !chosenFrom) {
            return JSON.objectNode();
        }
        ObjectNode made = JSON.objectNode();
        copyText(schema, "$ref", made);
        if (types.size() == 1) {
            made.put("type", types.get(0));
        } else if (!types.isEmpty()) {
            ArrayNode several = made.putArray("type");
            types.forEach(several::add);
        }
        copyText(schema, "description", made);
        copyValues(schema, made);
        if (types.contains("array") || schema.has("items")) {
            JsonNode items = schema.path("items");
            made.set("items", isGiven(items) ? make(items) : JSON.objectNode().put("type", "string"));
        }
        copyProperties(schema, types.contains("object"), made);
        for (String word : CHOICES) {
            JsonNode choices = schema.path(word);
            if (isGiven(choices)) {
                ArrayNode list = made.putArray(word);
                sequence(choices).forEach(choice -> list.add(make(choice)));
            }
        }
        if (schema.path("encrypted").isBoolean()) {
            made.set("encrypted", schema.path("encrypted"));
        }
        return made;
    }

    /** The types that the schema names, or the one that its other words let expect. */
    private static List<String> types(JsonNode schema) {
        List<String> named = new ArrayList<>();
        JsonNode type = schema.path("type");
        if (type.isString()) {
            named.add(type.stringValue());
        } else if (type.isArray()) {
            type.forEach(each -> named.add(each.asString("")));
        }
        named.removeIf(each -> !TYPES.contains(each));
        if (!named.isEmpty()) {
            return named;
        }
        if (schema.has("$ref") || CHOICES.stream().anyMatch(schema::has)) {
            return List.of();
        }
        if (OBJECT_WORDS.stream().anyMatch(schema::has)) {
            return List.of("object");
        }
        if (ARRAY_WORDS.stream().anyMatch(schema::has)) {
            return List.of("array");
        }
        if (STRING_WORDS.stream().anyMatch(schema::has)) {
            return List.of("string");
        }
        return NUMBER_WORDS.stream().anyMatch(schema::has) ? List.of("number") : List.of();
    }

    private static void copyText(JsonNode schema, String word, ObjectNode made) {
        JsonNode text = schema.path(word);
        if (isGiven(text)) {
            made.put(word, text(text));
        }
    }

    private static void copyValues(JsonNode schema, ObjectNode made) {
        if (isGiven(schema.path("enum"))) {
            made.set("enum", sequence(schema.path("enum")));
        } else if (schema.has("const")) {
            made.putArray("enum").add(schema.path("const"));
        }
    }

    private static void copyProperties(JsonNode schema, boolean isObject, ObjectNode made) {
        JsonNode properties = schema.path("properties");
        if (isGiven(properties)) {
            made.set("properties", all(properties));
        } else if (isObject && !schema.has("properties")) {
            made.putObject("properties");
        }
        if (isGiven(schema.path("required"))) {
            ArrayNode required = made.putArray("required");
            sequence(schema.path("required")).forEach(name -> required.add(text(name)));
        }
        JsonNode others = schema.path("additionalProperties");
        if (others.isBoolean()) {
            made.set("additionalProperties", others);
        } else if (others.isObject()) {
            made.set("additionalProperties", make(others));
        } else if (isGiven(others)) {
            throw new IllegalArgumentException("data did not match any variant of untagged enum AdditionalProperties");
        }
    }

    private static ObjectNode all(JsonNode named) {
        if (!named.isObject()) {
            throw new IllegalArgumentException(unlike(named, "a map"));
        }
        ObjectNode made = JSON.objectNode();
        named.forEachEntry((name, schema) -> made.set(name, make(schema)));
        return made;
    }

    private static void dropUnused(ObjectNode schema) {
        ObjectNode definitions = JSON.objectNode();
        DEFINITIONS.forEach(word -> {
            if (schema.path(word).isObject()) {
                definitions.set(word, schema.remove(word));
            }
        });
        Set<String> used = new TreeSet<>();
        addReferences(schema, definitions, used);
        definitions.forEachEntry((word, each) -> {
            ObjectNode kept = JSON.objectNode();
            each.forEachEntry((name, definition) -> {
                if (used.contains(pointer(word, name))) {
                    kept.set(name, definition);
                }
            });
            if (!kept.isEmpty()) {
                schema.set(word, kept);
            }
        });
    }

    private static void addReferences(JsonNode schema, ObjectNode definitions, Set<String> used) {
        if (schema.path("$ref").isString() && used.add(schema.path("$ref").stringValue())) {
            definitions.forEachEntry((word, each) -> each.forEachEntry((name, definition) -> {
                if (schema.path("$ref").stringValue().equals(pointer(word, name))) {
                    addReferences(definition, definitions, used);
                }
            }));
        }
        schema.forEach(each -> addReferences(each, definitions, used));
    }

    private static String pointer(String word, String name) {
        return "#/" + word + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static boolean isGiven(@Nullable JsonNode value) {
        return value != null && !value.isMissingNode() && !value.isNull();
    }

    private static JsonNode sequence(JsonNode value) {
        if (!value.isArray()) {
            throw new IllegalArgumentException(unlike(value, "a sequence"));
        }
        return value;
    }

    private static String text(JsonNode value) {
        if (!value.isString()) {
            throw new IllegalArgumentException(unlike(value, "a string"));
        }
        return value.stringValue();
    }

    private static String unlike(JsonNode value, String expected) {
        String found =
                switch (value.getNodeType()) {
                    case OBJECT -> "map";
                    case ARRAY -> "sequence";
                    case STRING -> "string \"" + value.stringValue() + "\"";
                    case BOOLEAN -> "boolean `" + value.booleanValue() + "`";
                    case NUMBER -> "number";
                    default -> "null";
                };
        return "invalid type: " + found + ", expected " + expected;
    }
}
