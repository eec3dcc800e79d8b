package dev.codex4j.protocol.internal.json;

import dev.codex4j.protocol.OpenEnum;
import dev.codex4j.protocol.json.Strictness;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Enumerations that keep unknown values. */
final class OpenEnumCodec extends Codec {
    private final Class<?> type;
    private final Constructor<?> constructor;

    OpenEnumCodec(Class<?> type) {
        this.type = type;
        this.constructor = type.getDeclaredConstructors()[0];
    }

    @Override
    Object read(JsonParser parser, Strictness strictness) {
        expect(parser, JsonToken.VALUE_STRING, "a string");
        Object value = Reflection.make(constructor, parser.getString());
        if (strictness == Strictness.STRICT
                && ((OpenEnum<?>) value).asEnum().name().equals("UNRECOGNIZED")) {
            throw UnionCodec.unknownVariant(parser.getString(), known());
        }
        return value;
    }

    @Override
    void write(Object value, JsonGenerator generator) {
        generator.writeString(((OpenEnum<?>) value).value());
    }

    private List<String> known() {
        List<String> values = new ArrayList<>();
        for (var field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                try {
                    values.add(((OpenEnum<?>) field.get(null)).value());
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException("cannot read " + field, e);
                }
            }
        }
        return values;
    }
}
