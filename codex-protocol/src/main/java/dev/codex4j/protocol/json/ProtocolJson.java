package dev.codex4j.protocol.json;

import dev.codex4j.protocol.DecodeException;
import dev.codex4j.protocol.Methods;
import dev.codex4j.protocol.ProtocolMethod;
import dev.codex4j.protocol.Request;
import dev.codex4j.protocol.internal.json.Json;
import dev.codex4j.protocol.internal.json.ProtocolModule;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns the protocol's records into JSON and back. Everything here is safe for use by many threads.
 *
 * <p>Absent and null members are the same to a reader except where a record says otherwise ({@code Change}). Decoding
 * is lenient unless told otherwise.
 */
public final class ProtocolJson {
    private ProtocolJson() {}

    /** The factory behind all parsers and generators of the protocol. */
    public static JsonFactory factory() {
        return Json.FACTORY;
    }

    /** A mapper that knows the protocol's types, made at its first use. */
    public static JsonMapper mapper() {
        return MapperHolder.MAPPER;
    }

    /** Decodes one JSON document. Throws {@link DecodeException} when it does not fit. */
    public static <T> T decode(byte[] json, Class<T> type) {
        return decode(json, type, Strictness.LENIENT);
    }

    /** Decodes one JSON document. Throws {@link DecodeException} when it does not fit. */
    public static <T> T decode(byte[] json, Class<T> type, Strictness strictness) {
        try (JsonParser parser = Json.FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return decodeWhole(parser, type, strictness);
        }
    }

    /** Decodes one JSON document. Throws {@link DecodeException} when it does not fit. */
    public static <T> T decode(String json, Class<T> type) {
        return decode(json, type, Strictness.LENIENT);
    }

    /** Decodes one JSON document. Throws {@link DecodeException} when it does not fit. */
    public static <T> T decode(String json, Class<T> type, Strictness strictness) {
        try (JsonParser parser = Json.FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return decodeWhole(parser, type, strictness);
        }
    }

    /** Decodes a tree. Throws {@link DecodeException} when it does not fit. */
    public static <T> T decode(JsonNode json, Class<T> type) {
        return decode(json, type, Strictness.LENIENT);
    }

    /** Decodes a tree. Throws {@link DecodeException} when it does not fit. */
    public static <T> T decode(JsonNode json, Class<T> type, Strictness strictness) {
        try (JsonParser parser = json.traverse(ObjectReadContext.empty())) {
            return decodeWhole(parser, type, strictness);
        }
    }

    /**
     * Decodes the value whose first token is the parser's current one, and leaves the parser on the value's last token.
     * Throws {@link DecodeException} when it does not fit.
     */
    public static <T> T decode(JsonParser parser, Class<T> type, Strictness strictness) {
        return type.cast(Json.read(parser, type, strictness));
    }

    /** Encodes a value as UTF-8. */
    public static byte[] encode(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (JsonGenerator generator = Json.FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            Json.write(value, generator);
        }
        return bytes.toByteArray();
    }

    /** Encodes a value as text. */
    public static String encodeToString(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = Json.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            Json.write(value, generator);
        }
        return text.toString();
    }

    /** Encodes a value as a tree. */
    public static JsonNode encodeToTree(Object value) {
        return decode(encode(value), JsonNode.class);
    }

    /** Writes a value where the generator stands. */
    public static void encode(Object value, JsonGenerator generator) {
        Json.write(value, generator);
    }

    /** Wire names of the experimental members of a record type. */
    public static List<String> experimentalMembers(Class<?> type) {
        return Json.experimentalMembers(type);
    }

    /** Wire name of the first experimental member that a record uses, if it uses any. */
    public static Optional<String> experimentalMemberUsed(Object record) {
        return Optional.ofNullable(Json.experimentalMemberUsed(record));
    }

    /**
     * What a message uses that only clients with the {@code experimentalApi} capability may use: the method, as in
     * {@code thread/search}; a member, as in {@code thread/start.dynamicTools}; or a kind of value, as in
     * {@code askForApproval.granular}. Empty if it uses nothing of the kind.
     */
    public static Optional<String> experimentalUse(Request<?> request) {
        ProtocolMethod method = Methods.find(request.method());
        if (method != null && method.experimental()) {
            return Optional.of(method.name());
        }
        return experimentalMemberUsed(request)
                .map(member -> request.method() + "." + member)
                .or(() -> Optional.ofNullable(Json.experimentalVariantUsed(request)));
    }

    private static <T> T decodeWhole(JsonParser parser, Class<T> type, Strictness strictness) {
        try {
            if (parser.nextToken() == null) {
                throw new DecodeException("the input is empty", "", null);
            }
            T value = decode(parser, type, strictness);
            JsonToken more = parser.nextToken();
            if (more != null) {
                throw new DecodeException("the input goes on after its first value", "", null);
            }
            return value;
        } catch (JacksonException malformed) {
            throw Json.malformed(malformed);
        }
    }

    private static final class MapperHolder {
        static final JsonMapper MAPPER =
                JsonMapper.builder(Json.FACTORY).addModule(new ProtocolModule()).build();
    }
}
