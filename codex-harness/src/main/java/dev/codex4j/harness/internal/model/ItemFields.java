package dev.codex4j.harness.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Strict reading of an object's fields: what has the wrong type makes the whole object unusable. */
final class ItemFields {
    /** The object does not have the form that its type demands. Ends the reading of an item, nothing else. */
    static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message, null, false, false);
        }
    }

    private ItemFields() {}

    static String text(JsonNode object, String field) {
        String value = optionalText(object, field);
        if (value == null) {
            throw new Malformed("missing field `" + field + "`");
        }
        return value;
    }

    static @Nullable String optionalText(JsonNode object, String field) {
        JsonNode value = optional(object, field);
        if (value == null) {
            return null;
        }
        if (!value.isString()) {
            throw new Malformed("field `" + field + "` is not a string");
        }
        return value.stringValue();
    }

    static @Nullable String optionalTextOf(JsonNode object, String field, Set<String> allowed) {
        String value = optionalText(object, field);
        if (value != null && !allowed.contains(value)) {
            throw new Malformed("field `" + field + "` has an unknown value");
        }
        return value;
    }

    static JsonNode present(JsonNode object, String field) {
        JsonNode value = object.get(field);
        if (value == null) {
            throw new Malformed("missing field `" + field + "`");
        }
        return value;
    }

    static @Nullable JsonNode optional(JsonNode object, String field) {
        JsonNode value = object.get(field);
        return value == null || value.isNull() ? null : value;
    }

    static JsonNode array(JsonNode object, String field) {
        JsonNode value = optionalArray(object, field);
        if (value == null) {
            throw new Malformed("missing field `" + field + "`");
        }
        return value;
    }

    static @Nullable JsonNode optionalArray(JsonNode object, String field) {
        JsonNode value = optional(object, field);
        if (value != null && !value.isArray()) {
            throw new Malformed("field `" + field + "` is not an array");
        }
        return value;
    }

    static List<String> optionalTexts(JsonNode object, String field) {
        JsonNode values = optionalArray(object, field);
        List<String> texts = new ArrayList<>();
        if (values != null) {
            for (JsonNode value : values) {
                if (!value.isString()) {
                    throw new Malformed("field `" + field + "` holds something else than strings");
                }
                texts.add(value.stringValue());
            }
        }
        return texts;
    }
}
