package dev.codex4j.harness.internal.hosttool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Several values of one type.
 *
 * @param distinct whether they are a set in Java, in place of a list
 */
record ListType(ArgumentType elements, boolean distinct) implements ArgumentType {
    @Override
    public ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "array");
        schema.set("items", elements.schema());
        return schema;
    }

    @Override
    public Object read(JsonNode value, String path) {
        if (!value.isArray()) {
            throw Mismatch.at(path, "a list", null);
        }
        Collection<@Nullable Object> read = distinct ? new LinkedHashSet<>() : new ArrayList<>();
        int index = 0;
        for (JsonNode element : value) {
            read.add(elements.read(element, path + "[" + index++ + "]"));
        }
        return read instanceof Set<@Nullable Object> set
                ? Collections.unmodifiableSet(set)
                : Collections.unmodifiableList((List<@Nullable Object>) read);
    }
}
