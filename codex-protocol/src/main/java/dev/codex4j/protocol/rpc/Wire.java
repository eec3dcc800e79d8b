package dev.codex4j.protocol.rpc;

import dev.codex4j.protocol.DecodeException;
import dev.codex4j.protocol.Methods;
import dev.codex4j.protocol.ProtocolMethod;
import dev.codex4j.protocol.ProtocolMethod.Presence;
import dev.codex4j.protocol.ProtocolMethod.Sender;
import dev.codex4j.protocol.RequestId;
import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.json.Strictness;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;

/** The few things that the messages' envelope needs from the protocol's types and from JSON. */
final class Wire {
    private Wire() {}

    /** The method of that name among those that {@code receiver} may be sent; null if there is none. */
    static @Nullable ProtocolMethod method(Side receiver, String name) {
        ProtocolMethod method = Methods.find(name);
        Sender sender = receiver == Side.SERVER ? Sender.CLIENT : Sender.SERVER;
        return method != null && method.sender() == sender ? method : null;
    }

    /** Whether messages of that method have a {@code params} member. */
    static boolean carriesParams(String method) {
        ProtocolMethod known = Methods.find(method);
        return known == null || known.presence() != Presence.NONE;
    }

    /** An id as it is shown in messages. */
    static String text(RequestId id) {
        if (id instanceof RequestId.Number number) {
            return Long.toString(number.value());
        }
        return id instanceof RequestId.Text text
                ? text.value()
                : ((RequestId.Unknown) id).raw().toString();
    }

    static JsonParser parser(ByteBuffer text) {
        return ProtocolJson.factory()
                .createParser(
                        ObjectReadContext.empty(),
                        text.array(),
                        text.arrayOffset() + text.position(),
                        text.remaining());
    }

    static JsonGenerator generator(OutputStream out) {
        return ProtocolJson.factory().createGenerator(ObjectWriteContext.empty(), out);
    }

    /**
     * Binds the value that the parser is at. A server takes no values that it does not know; a client keeps them.
     *
     * @throws DecodeException if the value does not fit
     */
    static <T> T read(JsonParser json, Class<T> type, Side reader) {
        return ProtocolJson.decode(json, type, reader == Side.SERVER ? Strictness.STRICT : Strictness.LENIENT);
    }

    static void write(JsonGenerator json, Object value) {
        ProtocolJson.encode(value, json);
    }
}
