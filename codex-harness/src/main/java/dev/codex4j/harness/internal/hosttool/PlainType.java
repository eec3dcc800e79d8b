package dev.codex4j.harness.internal.hosttool;

import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A value that has no parts.
 *
 * @param type its type in a JSON schema
 * @param format its format in a JSON schema, empty for none
 * @param expected what it is, for messages
 * @param fits whether a JSON value can be one
 * @param reading makes it; what that throws means that the value cannot be one after all
 */
record PlainType(
        String type, String format, String expected, Predicate<JsonNode> fits, Function<JsonNode, Object> reading)
        implements ArgumentType {

    /** A value that is written as text. */
    static PlainType text(String format, String expected, Function<String, Object> reading) {
        return new PlainType(
                "string", format, expected, JsonNode::isString, value -> reading.apply(value.stringValue()));
    }

    static PlainType integer(Function<JsonNode, Object> reading) {
        return new PlainType("integer", "", "a whole number", JsonNode::isIntegralNumber, reading);
    }

    static PlainType number(Function<JsonNode, Object> reading) {
        return new PlainType("number", "", "a number", JsonNode::isNumber, reading);
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", type);
        return format.isEmpty() ? schema : schema.put("format", format);
    }

    @Override
    public Object read(JsonNode value, String path) {
        if (fits.test(value)) {
            try {
                return reading.apply(value);
            } catch (RuntimeException e) {
                throw Mismatch.at(path, expected, e);
            }
        }
        throw Mismatch.at(path, expected, null);
    }
}
