package dev.codex4j.harness.internal.hosttool;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON of any kind. */
record AnyType() implements ArgumentType {
    @Override
    public ObjectNode schema() {
        return JsonNodeFactory.instance.objectNode();
    }

    @Override
    public Object read(JsonNode value, String path) {
        return value;
    }
}
