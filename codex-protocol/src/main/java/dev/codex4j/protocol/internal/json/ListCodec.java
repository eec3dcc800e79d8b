package dev.codex4j.protocol.internal.json;

import dev.codex4j.protocol.json.Strictness;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** JSON arrays. */
final class ListCodec extends Codec {
    private final Codec element;

    ListCodec(Codec element) {
        this.element = element;
    }

    @Override
    Object read(JsonParser parser, Strictness strictness) {
        expect(parser, JsonToken.START_ARRAY, "a sequence");
        List<Object> values = new ArrayList<>();
        try {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                values.add(element.read(parser, strictness));
            }
        } catch (DecodeFailure failure) {
            throw failure.in(values.size());
        }
        return values;
    }

    @Override
    void write(Object value, JsonGenerator generator) {
        generator.writeStartArray();
        for (Object each : (List<?>) value) {
            element.write(each, generator);
        }
        generator.writeEndArray();
    }
}
