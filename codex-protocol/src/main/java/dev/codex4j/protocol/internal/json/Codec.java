package dev.codex4j.protocol.internal.json;

import dev.codex4j.protocol.Change;
import dev.codex4j.protocol.OpenEnum;
import dev.codex4j.protocol.json.Choice;
import dev.codex4j.protocol.json.Strictness;
import dev.codex4j.protocol.json.Union;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** Reads and writes the values of one Java type. */
abstract class Codec {
    private static final ClassValue<Codec> BY_CLASS = new ClassValue<>() {
        @Override
        protected Codec computeValue(Class<?> type) {
            return make(type);
        }
    };

    /** Reads the value whose first token is current, and leaves its last token current. */
    abstract Object read(JsonParser parser, Strictness strictness);

    abstract void write(Object value, JsonGenerator generator);

    /** Whether reading the value would leave none of its members out. */
    boolean knowsMembersOf(JsonNode tree) {
        return true;
    }

    static Codec of(Class<?> type) {
        return BY_CLASS.get(type);
    }

    static Codec of(Type type, int unsignedBits) {
        if (type instanceof Class<?> plain) {
            return unsignedBits == 0 ? of(plain) : Scalars.unsigned(plain, unsignedBits);
        }
        ParameterizedType generic = (ParameterizedType) type;
        Type[] arguments = generic.getActualTypeArguments();
        Type raw = generic.getRawType();
        if (raw == List.class) {
            return new ListCodec(of(arguments[0], unsignedBits));
        }
        if (raw == Map.class) {
            return new MapCodec(of(arguments[1], unsignedBits));
        }
        if (raw == Change.class) {
            return of(arguments[0], unsignedBits);
        }
        throw new IllegalArgumentException("no JSON form for " + type);
    }

    private static Codec make(Class<?> type) {
        Codec scalar = Scalars.of(type);
        if (scalar != null) {
            return scalar;
        }
        if (JsonNode.class.isAssignableFrom(type)) {
            return JsonTree.CODEC;
        }
        if (type.isRecord()) {
            return OpenEnum.class.isAssignableFrom(type) ? new OpenEnumCodec(type) : new RecordCodec(type);
        }
        Union union = type.getAnnotation(Union.class);
        if (union != null) {
            return new UnionCodec(type, union.value(), union.assumed());
        }
        if (type.isAnnotationPresent(Choice.class)) {
            return new ChoiceCodec(type);
        }
        if (type.isEnum()) {
            return of(type.getInterfaces()[0]);
        }
        throw new IllegalArgumentException("no JSON form for " + type.getName());
    }

    static DecodeFailure unexpected(JsonParser parser, String expected) {
        return new DecodeFailure("invalid type: " + describe(parser) + ", expected " + expected);
    }

    static void expect(JsonParser parser, JsonToken token, String expected) {
        if (parser.currentToken() != token) {
            throw unexpected(parser, expected);
        }
    }

    /** The current value in the words that protocol errors use. Long texts are cut: they may be private. */
    static String describe(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return "end of input";
        }
        return switch (token) {
            case VALUE_STRING -> {
                String text = parser.getString();
                yield "string \"" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "\"";
            }
            case VALUE_NUMBER_INT -> "integer `" + parser.getString() + "`";
            case VALUE_NUMBER_FLOAT -> "floating point `" + parser.getString() + "`";
            case VALUE_TRUE, VALUE_FALSE -> "boolean `" + parser.getString() + "`";
            case VALUE_NULL -> "null";
            case START_ARRAY -> "sequence";
            default -> "map";
        };
    }
}
