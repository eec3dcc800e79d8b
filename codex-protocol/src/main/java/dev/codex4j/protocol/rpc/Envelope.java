package dev.codex4j.protocol.rpc;

import dev.codex4j.protocol.DecodeException;
import dev.codex4j.protocol.ProtocolMethod;
import dev.codex4j.protocol.Request;
import dev.codex4j.protocol.RequestId;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * One arrived JSON text, read once where the order of its members allows it: the content (params or result) is bound as soon
 * as it is met if the method, or the id of the answered call, came before it, and in a second pass otherwise.
 */
final class Envelope {
    private final ByteBuffer frame;
    private final Side side;
    private final Inbound inbound;

    private @Nullable RequestId id;
    private @Nullable String method;
    private @Nullable RpcError error;
    private @Nullable Long emittedAtMs;
    private boolean hasParams;
    private boolean hasResult;
    private @Nullable Object content;
    private @Nullable DecodeException problem;

    private Envelope(ByteBuffer frame, Side side, Inbound inbound) {
        this.frame = frame;
        this.side = side;
        this.inbound = inbound;
    }

    /**
     * Reads one JSON text.
     *
     * @throws JacksonException if it is not a JSON object or its envelope is not that of a message
     */
    static Envelope read(ByteBuffer frame, Side side, Inbound inbound) {
        Envelope envelope = new Envelope(frame, side, inbound);
        boolean bound = envelope.scan(true);
        if (!bound) {
            // Binding stopped somewhere inside: read the rest of the envelope, which also tells whether it is JSON at
            // all.
            envelope.scan(false);
        }
        envelope.bindLate();
        return envelope;
    }

    @Nullable
    RequestId id() {
        return id;
    }

    @Nullable
    String method() {
        return method;
    }

    @Nullable
    RpcError error() {
        return error;
    }

    boolean hasResult() {
        return hasResult;
    }

    @Nullable
    Long emittedAtMs() {
        return emittedAtMs;
    }

    /** The params or result record; null if there is none, its type is not known, or it could not be decoded. */
    @Nullable
    Object content() {
        return content;
    }

    /** Why the content could not be decoded. */
    @Nullable
    DecodeException problem() {
        return problem;
    }

    /** The JSON of the result around the place that a pointer names, texts blanked out. */
    String excerpt(String pointer) {
        return Excerpt.of(frame, "result", pointer);
    }

    /** Reads all members; false if the content was met and could not be bound, so that the rest is still unread. */
    private boolean scan(boolean bind) {
        try (JsonParser json = Wire.parser(frame)) {
            expect(json, json.nextToken(), JsonToken.START_OBJECT);
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                switch (name) {
                    case "id" -> id = id(json, value);
                    case "method" -> {
                        expect(json, value, JsonToken.VALUE_STRING);
                        method = json.getString();
                    }
                    case "params" -> {
                        hasParams = value != JsonToken.VALUE_NULL;
                        if (!contentMet(json, hasParams && bind ? paramsType() : null)) {
                            return false;
                        }
                    }
                    case "result" -> {
                        hasResult = true;
                        if (!contentMet(json, bind ? resultType() : null)) {
                            return false;
                        }
                    }
                    case "error" -> error = value == JsonToken.VALUE_NULL ? null : RpcError.read(json);
                    case "emittedAtMs" -> {
                        emittedAtMs = value == JsonToken.VALUE_NUMBER_INT ? (Long) json.getLongValue() : null;
                        json.skipChildren();
                    }
                    default -> json.skipChildren();
                }
            }
            expect(json, json.currentToken(), JsonToken.END_OBJECT);
            expect(json, json.nextToken(), null);
            return true;
        }
    }

    private boolean contentMet(JsonParser json, @Nullable Class<?> type) {
        if (type == null) {
            json.skipChildren();
            return true;
        }
        bind(json, type);
        return problem == null;
    }

    private void bindLate() {
        if (content != null || problem != null) {
            return;
        }
        Class<?> type = method != null ? paramsType() : hasResult ? resultType() : null;
        if (type == null) {
            return;
        }
        if (method != null && !hasParams) {
            bindNothing(method, type);
            return;
        }
        String member = method != null ? "params" : "result";
        try (JsonParser json = Wire.parser(frame)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean found = json.currentName().equals(member);
                json.nextToken();
                if (found) {
                    bind(json, type);
                    return;
                }
                json.skipChildren();
            }
        }
    }

    private void bind(JsonParser json, Class<?> type) {
        try {
            content = Wire.read(json, type, side);
        } catch (DecodeException failed) {
            problem = failed;
        }
    }

    private void bindNothing(String named, Class<?> type) {
        ProtocolMethod known = Wire.method(side, named);
        if (known == null) {
            content = NullNode.getInstance();
            return;
        }
        if (known.presence() == ProtocolMethod.Presence.REQUIRED) {
            problem = new DecodeException("missing field `params`", "", null);
            return;
        }
        try (JsonParser empty = Wire.parser(ByteBuffer.wrap(new byte[] {'{', '}'}))) {
            empty.nextToken();
            bind(empty, type);
        }
    }

    private @Nullable Class<?> paramsType() {
        if (method == null) {
            return null;
        }
        ProtocolMethod known = Wire.method(side, method);
        if (known != null) {
            return known.params();
        }
        // A server newer than this client may use methods that the client does not know; it gets them as they are.
        return side == Side.CLIENT ? JsonNode.class : null;
    }

    private @Nullable Class<?> resultType() {
        Request<?> asked = id == null ? null : inbound.pending(id);
        return asked == null ? null : asked.resultType();
    }

    private static @Nullable RequestId id(JsonParser json, JsonToken value) {
        if (value == JsonToken.VALUE_NULL) {
            return null;
        }
        if (value == JsonToken.VALUE_STRING) {
            return new RequestId.Text(json.getString());
        }
        expect(json, value, JsonToken.VALUE_NUMBER_INT);
        return new RequestId.Number(json.getLongValue());
    }

    private static void expect(JsonParser json, @Nullable JsonToken actual, @Nullable JsonToken expected) {
        if (actual != expected) {
            throw new StreamReadException(json, "not a message");
        }
    }
}
