package dev.codex4j.harness.internal.hosttool;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One of the constants of an enum, by its name. */
record EnumType(List<Enum<?>> constants) implements ArgumentType {
    @Override
    public ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "string");
        ArrayNode names = schema.putArray("enum");
        constants.forEach(constant -> names.add(constant.name()));
        return schema;
    }

    @Override
    public Object read(JsonNode value, String path) {
        String name = value.asString("");
        for (Enum<?> constant : constants) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw Mismatch.at(
                path,
                "one of " + constants.stream().map(Enum::name).collect(Collectors.joining("`, `", "`", "`")),
                null);
    }
}
