package dev.codex4j.protocol.generator;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings JSON into the form in which two values are equal exactly if the protocol means the same by them: null, absent
 * and default members are one, except where clearing differs from keeping.
 */
final class CanonicalJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonNode types;

    CanonicalJson(JsonNode types) {
        this.types = types;
    }

    JsonNode of(JsonNode type, JsonNode value) {
        if (value.isNull()) {
            return value;
        }
        if (type.has("list") && value.isArray()) {
            ArrayNode array = NODES.arrayNode();
            value.forEach(element -> array.add(of(type.get("list"), element)));
            return array;
        }
        if (type.has("map") && value.isObject()) {
            ObjectNode object = NODES.objectNode();
            value.properties().forEach(member -> object.set(member.getKey(), of(type.get("map"), member.getValue())));
            return object;
        }
        if (type.has("inline")) {
            return definition(type.get("inline"), value);
        }
        String name = type.asString("");
        if (types.has(name)) {
            return definition(types.get(name), value);
        }
        return name.equals("double") && value.isNumber() ? NODES.numberNode(value.doubleValue()) : value;
    }

    JsonNode definition(JsonNode fact, JsonNode value) {
        return switch (fact.get("kind").asString()) {
            case "record" -> value.isObject() ? record(fact, value) : value;
            case "union" -> value.isObject() ? union(fact, value) : value;
            case "choice" -> choice(fact, value);
            default -> value;
        };
    }

    private JsonNode record(JsonNode fact, JsonNode value) {
        ObjectNode object = NODES.objectNode();
        fact.get("fields").forEach(field -> member(field, value, object));
        if (fact.path("grows").booleanValue(false) || fact.path("open").booleanValue(false)) {
            keepUnknown(value, object);
        }
        return object;
    }

    private JsonNode union(JsonNode fact, JsonNode value) {
        String tag = fact.get("tag").asString();
        for (JsonNode variant : fact.get("variants")) {
            if (variant.get("tag").equals(value.get(tag))) {
                ObjectNode object = NODES.objectNode();
                object.set(tag, value.get(tag));
                variant.get("fields").forEach(field -> member(field, value, object));
                fact.path("common").forEach(field -> member(field, value, object));
                variant.path("also").forEach(also -> also.get("fields").forEach(field -> member(field, value, object)));
                if (fact.path("grows").booleanValue(false)) {
                    keepUnknown(value, object);
                }
                return object;
            }
        }
        return value;
    }

    private JsonNode choice(JsonNode fact, JsonNode value) {
        for (JsonNode option : fact.get("options")) {
            String key = option.path("key").asString("");
            if (!key.isEmpty() && value.has(key)) {
                return NODES.objectNode().set(key, of(option.get("type"), value.get(key)));
            }
        }
        return withoutNulls(value);
    }

    private void member(JsonNode field, JsonNode value, ObjectNode object) {
        String name = field.get("name").asString();
        JsonNode type = field.get("type");
        JsonNode found = value.get(name);
        if (found == null || found.isNull()) {
            if (field.has("default")) {
                object.set(name, of(type, field.get("default")));
            } else if (found != null
                    && (field.has("clearable") || field.path("required").booleanValue(false))) {
                object.set(name, found);
            }
            return;
        }
        boolean implied = !field.path("nullable").booleanValue(false)
                && !field.path("required").booleanValue(false)
                && !field.has("default");
        boolean empty =
                (type.has("list") && found.isEmpty()) || (type.asString("").equals("boolean") && !found.booleanValue());
        if (!implied || !empty) {
            object.set(name, of(type, found));
        }
    }

    private static void keepUnknown(JsonNode value, ObjectNode object) {
        if (value.has("newerMember")) {
            object.set("newerMember", value.get("newerMember"));
        }
    }

    private static JsonNode withoutNulls(JsonNode value) {
        if (value.isArray()) {
            ArrayNode array = NODES.arrayNode();
            value.forEach(element -> array.add(withoutNulls(element)));
            return array;
        }
        if (value.isObject()) {
            ObjectNode object = NODES.objectNode();
            value.properties().forEach(member -> {
                if (!member.getValue().isNull()) {
                    object.set(member.getKey(), withoutNulls(member.getValue()));
                }
            });
            return object;
        }
        return value.isIntegralNumber() ? NODES.numberNode(value.doubleValue()) : value;
    }
}
