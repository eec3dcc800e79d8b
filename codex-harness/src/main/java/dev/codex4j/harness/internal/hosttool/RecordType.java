package dev.codex4j.harness.internal.hosttool;

import dev.codex4j.harness.tool.Description;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A record, one property a component. */
record RecordType(
        Constructor<?> constructor,
        List<Property> properties,
        @Nullable String description) implements ArgumentType {

    /**
     * A component.
     *
     * @param description what it means, null if that is not said
     */
    record Property(
            String name, ArgumentType type, @Nullable String description) {
        ObjectNode schema() {
            ObjectNode schema = type.schema();
            return description == null ? schema : schema.put("description", description);
        }
    }

    static @Nullable String textOf(@Nullable Description description) {
        return description == null ? null : description.value();
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        if (description != null) {
            schema.put("description", description);
        }
        ObjectNode all = schema.putObject("properties");
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        for (Property property : properties) {
            all.set(property.name(), property.schema());
            if (!property.type().mayBeAbsent()) {
                required.add(property.name());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema.put("additionalProperties", false);
    }

    @Override
    public Object read(JsonNode value, String path) {
        if (!value.isObject()) {
            throw Mismatch.at(path, "an object", null);
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (Property property : properties) {
            String place = path.isEmpty() ? property.name() : path + "." + property.name();
            JsonNode given = value.path(property.name());
            if (given.isMissingNode() && !property.type().mayBeAbsent()) {
                throw Mismatch.missing(place);
            }
            values.add(property.type().read(given, place));
        }
        try {
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(refusal(path, e.getCause()), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + constructor.getDeclaringClass(), e);
        }
    }

    /** A record that checks its components says what is wrong with them; anything else it throws is its own affair. */
    private static String refusal(String path, @Nullable Throwable cause) {
        String why = cause instanceof IllegalArgumentException ? cause.getMessage() : null;
        return (path.isEmpty() ? "the arguments were" : "`" + path + "` was") + " refused"
                + (why == null ? "" : ": " + why);
    }
}
