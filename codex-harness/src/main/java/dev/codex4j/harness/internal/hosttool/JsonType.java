package dev.codex4j.harness.internal.hosttool;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An object that is taken as it is. */
final class JsonType implements ArgumentType {
    private final ObjectNode schema;

    JsonType(JsonNode schema) {
        if (!(schema instanceof ObjectNode object)
                || !object.path("type").asString("").equals("object")) {
            throw new IllegalArgumentException(
                    "the schema of a tool must be one of an object: {\"type\": \"object\", ...}");
        }
        this.schema = object.deepCopy();
    }

    @Override
    public ObjectNode schema() {
        return schema.deepCopy();
    }

    @Override
    public Object read(JsonNode value, String path) {
        if (!value.isObject()) {
            throw Mismatch.at(path, "an object", null);
        }
        return value;
    }
}
