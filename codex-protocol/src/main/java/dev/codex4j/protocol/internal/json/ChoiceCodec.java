package dev.codex4j.protocol.internal.json;

import dev.codex4j.protocol.json.Strictness;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Sealed interfaces whose variant shows in the JSON itself. */
final class ChoiceCodec extends Codec {
    private final Class<?> type;
    private final Map<String, Object> literals = new LinkedHashMap<>();
    private final Map<String, Codec> keyed = new LinkedHashMap<>();
    private final List<Codec> shapes = new ArrayList<>();
    private @Nullable Constructor<?> unknown;

    ChoiceCodec(Class<?> type) {
        this.type = type;
        for (Class<?> variant : type.getPermittedSubclasses()) {
            if (variant.isEnum()) {
                for (Object constant : variant.getEnumConstants()) {
                    literals.put(constant.toString(), constant);
                }
            } else if (variant.getSimpleName().equals("Unknown")) {
                unknown = variant.getDeclaredConstructors()[0];
            } else {
                Codec codec = Codec.of(variant);
                String key = codec instanceof RecordCodec record ? record.variant() : null;
                if (key == null) {
                    shapes.add(codec);
                } else {
                    keyed.put(key, codec);
                }
            }
        }
    }

    @Override
    Object read(JsonParser parser, Strictness strictness) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            Object literal = literals.get(parser.getString());
            if (literal != null) {
                return literal;
            }
        }
        if (!keyed.isEmpty() && parser.currentToken() == JsonToken.START_OBJECT) {
            return readKeyed(parser, strictness);
        }
        return readShape(JsonTree.read(parser), strictness);
    }

    private Object readKeyed(JsonParser parser, Strictness strictness) {
        parser.nextToken();
        String key = parser.currentToken() == JsonToken.PROPERTY_NAME ? parser.currentName() : "";
        Codec variant = keyed.get(key);
        if (variant == null) {
            ObjectNode tree = JsonTree.readMembers(parser, JsonNodeFactory.instance.objectNode());
            return readShape(tree, strictness);
        }
        parser.nextToken();
        Object value;
        try {
            value = variant.read(parser, strictness);
        } catch (DecodeFailure failure) {
            throw failure.in(key);
        }
        if (parser.nextToken() != JsonToken.END_OBJECT) {
            throw new DecodeFailure("invalid value: map, expected map with a single key");
        }
        return value;
    }

    private Object readShape(JsonNode tree, Strictness strictness) {
        Object value = firstFit(tree, true);
        if (value == null) {
            value = firstFit(tree, false);
        }
        if (value != null) {
            return value;
        }
        if (unknown == null || strictness == Strictness.STRICT) {
            throw refusal(tree);
        }
        return Reflection.make(unknown, tree);
    }

    private @Nullable Object firstFit(JsonNode tree, boolean complete) {
        for (Codec shape : shapes) {
            Object value = complete && !shape.knowsMembersOf(tree) ? null : attempt(shape, tree);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    @Override
    boolean knowsMembersOf(JsonNode tree) {
        return shapes.isEmpty() || shapes.stream().anyMatch(shape -> shape.knowsMembersOf(tree));
    }

    private static @Nullable Object attempt(Codec shape, JsonNode tree) {
        try (JsonParser parser = tree.traverse(ObjectReadContext.empty())) {
            parser.nextToken();
            // Unknown enumeration values would let one shape pass for another.
            return shape.read(parser, Strictness.STRICT);
        } catch (DecodeFailure failure) {
            return null;
        }
    }

    private DecodeFailure refusal(JsonNode tree) {
        List<String> names = new ArrayList<>(literals.keySet());
        names.addAll(keyed.keySet());
        if (names.isEmpty()) {
            return new DecodeFailure("data did not match any variant of untagged enum " + type.getSimpleName());
        }
        if (tree.isString()) {
            return UnionCodec.unknownVariant(tree.stringValue(), names);
        }
        if (tree.isObject() && tree.size() == 1) {
            return UnionCodec.unknownVariant(tree.propertyNames().iterator().next(), names);
        }
        try (JsonParser parser = tree.traverse(ObjectReadContext.empty())) {
            parser.nextToken();
            return unexpected(parser, "string or map");
        }
    }

    @Override
    void write(Object value, JsonGenerator generator) {
        if (value instanceof Enum<?>) {
            generator.writeString(value.toString());
        } else {
            Codec.of(value.getClass()).write(value, generator);
        }
    }
}
