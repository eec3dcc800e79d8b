package dev.codex4j.harness.internal.exec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The arguments of a function call, read field by field. The messages about wrong ones name the line and the column in
 * which the wrong value ends, counted in bytes from one, because models have learnt to read them so.
 */
public final class ToolArguments {
    private static final String PREFIX = "failed to parse function arguments: ";
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final BigInteger LARGEST = BigInteger.ONE.shiftLeft(64);

    private record Field(JsonNode value, String position) {}

    private final Map<String, Field> fields = new HashMap<>();
    private String end = "";

    private ToolArguments() {}

    public static ToolArguments parse(String json) {
        ToolArguments arguments = new ToolArguments();
        try (JsonParser parser = MAPPER.createParser(json.getBytes(UTF_8))) {
            arguments.read(parser);
        } catch (UnexpectedEndOfInputException e) {
            throw failure("EOF while parsing a value", position(e.getLocation(), 1));
        } catch (StreamReadException e) {
            throw failure("invalid JSON", position(e.getLocation(), 0));
        } catch (JacksonException e) {
            throw new ArgumentException(PREFIX + "invalid JSON");
        }
        return arguments;
    }

    /** The arguments as they are, which need not be an object. */
    public static JsonNode anyJson(String json) {
        try {
            JsonNode value = MAPPER.readTree(json);
            if (value.isMissingNode()) {
                throw new ArgumentException(PREFIX + "EOF while parsing a value at line 1 column 0");
            }
            return value;
        } catch (JacksonException e) {
            throw failure("invalid JSON", position(e.getLocation(), 0));
        }
    }

    private void read(JsonParser parser) {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new ArgumentException(PREFIX + "EOF while parsing a value at line 1 column 0");
        }
        if (first != JsonToken.START_OBJECT) {
            JsonNode value = parser.readValueAsTree();
            throw failure(
                    "invalid type: " + described(value) + ", expected an object",
                    position(parser.currentLocation(), 1));
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            int nameBytes = name.getBytes(UTF_8).length;
            TokenStreamLocation nameStart = parser.currentTokenLocation();
            JsonToken opening = parser.nextToken();
            String container = opening.isStructStart() ? position(parser.currentTokenLocation(), 1) : "";
            JsonNode value = parser.readValueAsTree();
            String position = container.isEmpty() ? position(parser.currentLocation(), 1) : container;
            if (fields.put(name, new Field(value, position)) != null) {
                throw failure("duplicate field `" + name + "`", position(nameStart, -1 - nameBytes));
            }
        }
        end = position(parser.currentLocation(), 1);
        if (parser.nextToken() != null) {
            throw failure("trailing characters", position(parser.currentTokenLocation(), 0));
        }
    }

    public String requiredText(String name) {
        Field field = fields.get(name);
        if (field == null) {
            throw failure("missing field `" + name + "`", end);
        }
        return text(field.value(), field.position());
    }

    /** Null if absent or {@code null}. */
    public @Nullable String optionalText(String name) {
        Field field = present(name);
        return field == null ? null : text(field.value(), field.position());
    }

    String text(String name, String absent) {
        Field field = fields.get(name);
        return field == null ? absent : text(field.value(), field.position());
    }

    boolean flag(String name, boolean absent) {
        Field field = fields.get(name);
        if (field == null) {
            return absent;
        }
        if (!field.value().isBoolean()) {
            throw wrongType(field, "a boolean");
        }
        return field.value().booleanValue();
    }

    /** Null if absent or {@code null}. */
    public @Nullable Boolean optionalFlag(String name) {
        return present(name) == null ? null : Boolean.valueOf(flag(name, false));
    }

    /** A whole number from zero up; what does not fit is the largest long. */
    long unsigned(String name, String type, long absent) {
        Field field = fields.get(name);
        if (field == null) {
            return absent;
        }
        BigInteger value = integer(field, type);
        if (value.signum() < 0) {
            throw outOfRange(field, type);
        }
        return value.bitLength() < Long.SIZE ? value.longValue() : Long.MAX_VALUE;
    }

    @Nullable
    Long optionalUnsigned(String name, String type) {
        return present(name) == null ? null : Long.valueOf(unsigned(name, type, 0));
    }

    int requiredInt(String name) {
        Field field = fields.get(name);
        if (field == null) {
            throw failure("missing field `" + name + "`", end);
        }
        BigInteger value = integer(field, "i32");
        if (value.bitLength() >= Integer.SIZE) {
            throw outOfRange(field, "i32");
        }
        return value.intValue();
    }

    /** Empty if absent or {@code null}. */
    public List<String> texts(String name) {
        Field field = present(name);
        if (field == null) {
            return List.of();
        }
        if (!field.value().isArray()) {
            throw wrongType(field, "a sequence");
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode element : field.value()) {
            texts.add(text(element, field.position()));
        }
        return texts;
    }

    /** A whole number, null if absent or {@code null}; what does not fit is the nearest long. */
    public @Nullable Long optionalSigned(String name) {
        Field field = present(name);
        if (field == null) {
            return null;
        }
        BigInteger value = integer(field, "i64");
        return value.bitLength() < Long.SIZE
                ? value.longValue()
                : Long.valueOf(value.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE);
    }

    /** The elements of a list, each made by {@code reading}, whose complaints become complaints about the list. */
    public <T> @Nullable List<T> elements(String name, Function<JsonNode, T> reading) {
        Field field = present(name);
        if (field == null) {
            return null;
        }
        if (!field.value().isArray()) {
            throw wrongType(field, "a sequence");
        }
        try {
            List<T> elements = new ArrayList<>();
            field.value().forEach(element -> elements.add(reading.apply(element)));
            return elements;
        } catch (IllegalArgumentException e) {
            throw failure(String.valueOf(e.getMessage()), field.position());
        }
    }

    @Nullable
    String oneOf(String name, List<String> variants) {
        String chosen = optionalText(name);
        if (chosen == null || variants.contains(chosen)) {
            return chosen;
        }
        Field field = Objects.requireNonNull(fields.get(name));
        throw failure(
                "unknown variant `" + chosen + "`, expected one of `" + String.join("`, `", variants) + "`",
                field.position());
    }

    @Nullable
    JsonNode object(String name, String type) {
        Field field = present(name);
        if (field == null) {
            return null;
        }
        if (!field.value().isObject()) {
            throw wrongType(field, type);
        }
        return field.value();
    }

    /** An object that must be there. */
    public JsonNode requiredObject(String name, String type) {
        Field field = fields.get(name);
        if (field == null) {
            throw failure("missing field `" + name + "`", end);
        }
        if (!field.value().isObject()) {
            throw wrongType(field, type);
        }
        return field.value();
    }

    private @Nullable Field present(String name) {
        Field field = fields.get(name);
        return field == null || field.value().isNull() ? null : field;
    }

    private static String text(JsonNode value, String position) {
        if (!value.isString()) {
            String found = value.isFloatingPointNumber() ? "number" : described(value);
            throw failure("invalid type: " + found + ", expected a string", position);
        }
        return value.stringValue();
    }

    private static BigInteger integer(Field field, String type) {
        JsonNode value = field.value();
        if (!value.isIntegralNumber() || value.bigIntegerValue().compareTo(LARGEST) >= 0) {
            throw wrongType(field, type);
        }
        return value.bigIntegerValue();
    }

    private static ArgumentException wrongType(Field field, String expected) {
        return failure("invalid type: " + described(field.value()) + ", expected " + expected, field.position());
    }

    private static ArgumentException outOfRange(Field field, String expected) {
        return failure(
                "invalid value: integer `" + field.value().bigIntegerValue() + "`, expected " + expected,
                field.position());
    }

    private static String described(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "map";
            case ARRAY -> "sequence";
            case STRING -> "string " + MAPPER.writeValueAsString(value);
            case BOOLEAN -> "boolean `" + value.booleanValue() + "`";
            case NUMBER ->
                value.isIntegralNumber() && value.bigIntegerValue().abs().compareTo(LARGEST) < 0
                        ? "integer `" + value.bigIntegerValue() + "`"
                        : "floating point `" + value.doubleValue() + "`";
            default -> "null";
        };
    }

    private static ArgumentException failure(String problem, String position) {
        return new ArgumentException(PREFIX + problem + position);
    }

    private static String position(@Nullable TokenStreamLocation location, int back) {
        return location == null
                ? ""
                : " at line " + location.getLineNr() + " column " + Math.max(0, location.getColumnNr() - back);
    }
}
