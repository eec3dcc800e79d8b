package dev.codex4j.protocol.schema;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns the facts about one type into its JSON Schema (draft 7). */
final class TypeSchemas {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final SchemaFacts facts;
    private final References references;
    private final Map<String, ObjectNode> made = new HashMap<>();

    /** Where the definition of a type is found. */
    interface References {
        String to(String type);
    }

    TypeSchemas(SchemaFacts facts, References references) {
        this.facts = facts;
        this.references = references;
    }

    /** The schema of a type; callers copy it before they change it. */
    ObjectNode definition(String name) {
        return made.computeIfAbsent(name, missing -> {
            ObjectNode schema = definition(missing, facts.type(missing));
            describe(schema, facts.description(missing));
            return schema;
        });
    }

    private ObjectNode definition(String name, JsonNode fact) {
        return switch (SchemaFacts.text(fact, "kind")) {
            case "alias" -> alias(fact);
            case "enum" -> NODES.objectNode().put("type", "string").set("enum", fact.get("values"));
            case "record" -> closed(fact, object(name, fact.get("fields"), fact.has("open")));
            case "union" -> union(name, fact);
            default -> choice(name, fact);
        };
    }

    private ObjectNode alias(JsonNode fact) {
        ObjectNode schema = (ObjectNode) type("", fact.get("of"));
        if (fact.has("minLength")) {
            schema.set("minLength", fact.get("minLength"));
        }
        return schema;
    }

    private ObjectNode object(String owner, JsonNode fields, boolean open) {
        ObjectNode schema = NODES.objectNode().put("type", "object");
        TreeSet<String> required = new TreeSet<>();
        ObjectNode properties = NODES.objectNode();
        for (JsonNode field : fields) {
            if (facts.includes(field)) {
                properties.set(SchemaFacts.text(field, "name"), field(owner, field));
                if (field.path("required").booleanValue(false)) {
                    required.add(SchemaFacts.text(field, "name"));
                }
            }
        }
        if (!fields.isEmpty()) {
            schema.set("properties", properties);
        }
        require(schema, required);
        if (open) {
            schema.put("additionalProperties", true);
        }
        return schema;
    }

    /** Some types refuse members that they do not know. */
    private static ObjectNode closed(JsonNode fact, ObjectNode schema) {
        return fact.has("closed") ? schema.put("additionalProperties", false) : schema;
    }

    private static void require(ObjectNode schema, Set<String> required) {
        if (!required.isEmpty()) {
            ArrayNode names = schema.putArray("required");
            required.forEach(names::add);
        }
    }

    private JsonNode field(String owner, JsonNode field) {
        JsonNode type = type(owner, field.get("type"));
        if (!type.isObject()) {
            return type;
        }
        ObjectNode schema = (ObjectNode) type;
        if (field.has("format")) {
            schema.set("format", field.get("format"));
        }
        if (field.has("minimum")) {
            schema.set("minimum", field.get("minimum"));
        }
        if (field.path("nullable").booleanValue(false)) {
            schema = nullable(schema);
        }
        String description = facts.description(owner, SchemaFacts.text(field, "name"));
        if (schema.has("$ref") && (field.has("default") || !description.isEmpty())) {
            ObjectNode reference = schema;
            schema = NODES.objectNode();
            schema.putArray("allOf").add(reference);
        }
        if (field.has("default")) {
            schema.set("default", field.get("default"));
        } else if (field.has("nullDefault")) {
            schema.putNull("default");
        }
        describe(schema, description);
        return schema;
    }

    private static ObjectNode nullable(ObjectNode schema) {
        if (schema.path("type").isString()) {
            ArrayNode types = NODES.arrayNode().add(schema.get("type")).add("null");
            schema.set("type", types);
            return schema;
        }
        ObjectNode either = NODES.objectNode();
        either.putArray("anyOf").add(schema).addObject().put("type", "null");
        return either;
    }

    JsonNode type(String owner, JsonNode type) {
        if (type.has("list")) {
            return NODES.objectNode().put("type", "array").set("items", type(owner, type.get("list")));
        }
        if (type.has("map")) {
            JsonNode value = type(owner, type.get("map"));
            if (type.path("nullableValues").booleanValue(false)) {
                value = nullable((ObjectNode) value);
            }
            return NODES.objectNode().put("type", "object").set("additionalProperties", value);
        }
        if (type.has("inline")) {
            return definition(owner, type.get("inline"));
        }
        if (type.has("oneOfPrimitive")) {
            return NODES.objectNode().set("type", type.get("oneOfPrimitive"));
        }
        String name = type.asString("");
        if (facts.hasType(name)) {
            return NODES.objectNode().put("$ref", references.to(name));
        }
        return switch (name) {
            case "json" -> NODES.booleanNode(true);
            case "string", "boolean" -> NODES.objectNode().put("type", name);
            case "double" -> NODES.objectNode().put("type", "number").put("format", "double");
            default -> integer(name);
        };
    }

    private static ObjectNode integer(String format) {
        ObjectNode schema = NODES.objectNode().put("type", "integer").put("format", format);
        return format.startsWith("u") ? schema.put("minimum", 0.0) : schema;
    }

    private ObjectNode union(String name, JsonNode fact) {
        JsonNode common = fact.path("common");
        ObjectNode schema = common.isEmpty() ? NODES.objectNode() : object(name, common, false);
        ArrayNode variants = schema.putArray("oneOf");
        String tag = SchemaFacts.text(fact, "tag");
        for (JsonNode variant : fact.get("variants")) {
            if (!facts.includes(variant)) {
                continue;
            }
            ObjectNode each = closed(variant, object(name, variant.get("fields"), false));
            String value = SchemaFacts.text(variant, "tag");
            String title = variant.has("name") ? SchemaFacts.text(variant, "name") : capitalised(value) + name;
            each.put("title", title);
            ObjectNode literal = each.withObject("/properties").putObject(tag);
            literal.put("type", "string")
                    .put("title", title + capitalised(tag))
                    .putArray("enum")
                    .add(value);
            TreeSet<String> required = new TreeSet<>();
            each.path("required").forEach(member -> required.add(member.stringValue()));
            required.add(tag);
            require(each, required);
            if (variant.has("also")) {
                ArrayNode alternatives = each.putArray("anyOf");
                variant.get("also").forEach(also -> alternatives.add(object(name, also.get("fields"), false)));
            }
            variants.add(each);
        }
        return schema;
    }

    private ObjectNode choice(String name, JsonNode fact) {
        ObjectNode schema = NODES.objectNode();
        ArrayNode options = NODES.arrayNode();
        ArrayNode literals = NODES.arrayNode();
        boolean exclusive = true;
        for (JsonNode option : fact.get("options")) {
            if (option.has("literal")) {
                if (literals.isEmpty()) {
                    options.addObject().put("type", "string").set("enum", literals);
                }
                literals.add(option.get("literal"));
            } else if (option.has("key")) {
                options.add(keyed(name, SchemaFacts.text(option, "key"), option.get("type")));
            } else {
                exclusive = false;
                options.add(type(name, option.get("type")));
            }
        }
        if (name.startsWith("Nullable")) {
            options.addObject().put("type", "null");
        }
        schema.set(exclusive ? "oneOf" : "anyOf", options);
        return schema;
    }

    private ObjectNode keyed(String name, String key, JsonNode type) {
        ObjectNode schema = NODES.objectNode().put("type", "object").put("additionalProperties", false);
        schema.put("title", capitalised(key) + name);
        schema.putObject("properties").set(key, type(name, type));
        schema.putArray("required").add(key);
        return schema;
    }

    private static void describe(ObjectNode schema, String description) {
        if (!description.isEmpty()) {
            schema.put("description", description);
        }
    }

    static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
