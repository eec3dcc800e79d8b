package dev.codex4j.protocol.internal.json;

import dev.codex4j.protocol.json.Strictness;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** JSON objects whose member names are data. Records that forbid null values refuse them when they copy the map. */
final class MapCodec extends Codec {
    private final Codec element;

    MapCodec(Codec element) {
        this.element = element;
    }

    @Override
    Object read(JsonParser parser, Strictness strictness) {
        expect(parser, JsonToken.START_OBJECT, "a map");
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            try {
                boolean absent = parser.nextToken() == JsonToken.VALUE_NULL && element != JsonTree.CODEC;
                values.put(name, absent ? null : element.read(parser, strictness));
            } catch (DecodeFailure failure) {
                throw failure.in(name);
            }
        }
        return values;
    }

    @Override
    void write(Object value, JsonGenerator generator) {
        generator.writeStartObject();
        ((Map<?, ?>) value).forEach((name, each) -> {
            generator.writeName((String) name);
            if (each == null) {
                generator.writeNull();
            } else {
                element.write(each, generator);
            }
        });
        generator.writeEndObject();
    }
}
