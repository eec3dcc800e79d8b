package dev.codex4j.protocol.internal.json;

import dev.codex4j.protocol.json.Strictness;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Texts, booleans and numbers. */
final class Scalars {
    private static final Codec TEXT = new Codec() {
        @Override
        Object read(JsonParser parser, Strictness strictness) {
            expect(parser, JsonToken.VALUE_STRING, "a string");
            return parser.getString();
        }

        @Override
        void write(Object value, JsonGenerator generator) {
            generator.writeString((String) value);
        }
    };

    private static final Codec BOOLEAN = new Codec() {
        @Override
        Object read(JsonParser parser, Strictness strictness) {
            if (parser.currentToken() == JsonToken.VALUE_TRUE) {
                return true;
            }
            expect(parser, JsonToken.VALUE_FALSE, "a boolean");
            return false;
        }

        @Override
        void write(Object value, JsonGenerator generator) {
            generator.writeBoolean((Boolean) value);
        }
    };

    private static final Codec DOUBLE = new Codec() {
        @Override
        Object read(JsonParser parser, Strictness strictness) {
            if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
                expect(parser, JsonToken.VALUE_NUMBER_FLOAT, "f64");
            }
            return parser.getDoubleValue();
        }

        @Override
        void write(Object value, JsonGenerator generator) {
            generator.writeNumber((Double) value);
        }
    };

    private static final Codec INT32 = new IntegerCodec(Integer.MIN_VALUE, Integer.MAX_VALUE, "i32", true);
    private static final Codec INT64 = new IntegerCodec(Long.MIN_VALUE, Long.MAX_VALUE, "i64", false);
    private static final Codec UINT16 = new IntegerCodec(0, 0xffff, "u16", true);
    private static final Codec UINT32 = new IntegerCodec(0, 0xffff_ffffL, "u32", false);
    private static final Codec UINT64 = new IntegerCodec(0, Long.MAX_VALUE, "u64", false);

    private Scalars() {}

    static @Nullable Codec of(Class<?> type) {
        if (type == String.class) {
            return TEXT;
        }
        if (type == boolean.class || type == Boolean.class) {
            return BOOLEAN;
        }
        if (type == long.class || type == Long.class) {
            return INT64;
        }
        if (type == int.class || type == Integer.class) {
            return INT32;
        }
        return type == double.class || type == Double.class ? DOUBLE : null;
    }

    static Codec unsigned(Class<?> type, int bits) {
        return switch (bits) {
            case 16 -> UINT16;
            case 32 -> UINT32;
            case 64 -> UINT64;
            default -> throw new IllegalArgumentException(type + " of " + bits + " bits");
        };
    }

    private static final class IntegerCodec extends Codec {
        private final long least;
        private final long most;
        private final String name;
        private final boolean narrow;

        IntegerCodec(long least, long most, String name, boolean narrow) {
            this.least = least;
            this.most = most;
            this.name = name;
            this.narrow = narrow;
        }

        @Override
        Object read(JsonParser parser, Strictness strictness) {
            expect(parser, JsonToken.VALUE_NUMBER_INT, name);
            boolean fits = parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
            long value = fits ? parser.getLongValue() : 0;
            if (!fits || value < least || value > most) {
                throw new DecodeFailure("invalid value: integer `" + parser.getString() + "`, expected " + name);
            }
            if (narrow) {
                return (int) value;
            }
            return value;
        }

        @Override
        void write(Object value, JsonGenerator generator) {
            generator.writeNumber(((Number) value).longValue());
        }
    }
}
