package dev.codex4j.harness.internal.hosttool;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values of one type by name. */
record MapType(ArgumentType values) implements ArgumentType {
    @Override
    public ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        schema.set("additionalProperties", values.schema());
        return schema;
    }

    @Override
    public Object read(JsonNode value, String path) {
        if (!value.isObject()) {
            throw Mismatch.at(path, "an object", null);
        }
        Map<String, @Nullable Object> read = new LinkedHashMap<>();
        value.forEachEntry((name, each) -> read.put(name, values.read(each, path + "." + name)));
        return Collections.unmodifiableMap(read);
    }
}
