package dev.codex4j.protocol.internal.json;

import dev.codex4j.protocol.DecodeException;
import dev.codex4j.protocol.json.Strictness;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** What the public door stands on: one factory of parsers and generators, and the codecs. */
public final class Json {
    /** Frames are bounded by the transport; a single text inside may fill one. */
    public static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private Json() {}

    static JsonParser parse(String text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /** Reads the value whose first token is current. */
    public static Object read(JsonParser parser, Class<?> type, Strictness strictness) {
        try {
            return Codec.of(type).read(parser, strictness);
        } catch (DecodeFailure failure) {
            throw failure.toException();
        } catch (JacksonException malformed) {
            throw malformed(malformed);
        }
    }

    /** Writes one value. */
    public static void write(Object value, JsonGenerator generator) {
        Codec.of(value.getClass()).write(value, generator);
    }

    /** Names of the experimental members that a record type has. */
    public static List<String> experimentalMembers(Class<?> type) {
        return Codec.of(type) instanceof RecordCodec codec ? codec.experimentalMembers() : List.of();
    }

    /** Name of the first experimental member that the record uses. */
    public static @Nullable String experimentalMemberUsed(Object record) {
        return Codec.of(record.getClass()) instanceof RecordCodec codec ? codec.experimentalMemberUsed(record) : null;
    }

    /** The first experimental variant among the values of the record. */
    public static @Nullable String experimentalVariantUsed(Object record) {
        return Codec.of(record.getClass()) instanceof RecordCodec codec ? codec.experimentalVariantUsed(record) : null;
    }

    /** The parser's complaint without the excerpt of the source that it would quote. */
    public static DecodeException malformed(JacksonException cause) {
        String place = cause.getLocation() == null
                ? ""
                : " at line " + cause.getLocation().getLineNr() + " column "
                        + cause.getLocation().getColumnNr();
        return new DecodeException("malformed JSON: " + cause.getOriginalMessage() + place, "", null);
    }
}
