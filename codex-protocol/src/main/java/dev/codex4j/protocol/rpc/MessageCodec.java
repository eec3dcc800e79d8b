package dev.codex4j.protocol.rpc;

import dev.codex4j.protocol.DecodeException;
import dev.codex4j.protocol.Notification;
import dev.codex4j.protocol.ProtocolException;
import dev.codex4j.protocol.Request;
import dev.codex4j.protocol.RequestId;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.UnknownServerNotification;
import dev.codex4j.protocol.UnknownServerRequest;
import java.io.ByteArrayOutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Turns messages into JSON texts and back, as one side of a connection sees them. There is no {@code jsonrpc} member on the
 * wire; one that arrives is ignored. Contents are bound straight from the parser; only where a message names its method after
 * its contents is the text read twice. Thread-safe.
 */
public final class MessageCodec {
    private static final Logger LOG = System.getLogger(MessageCodec.class.getName());

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private final Side side;

    /** @param side the end that encodes what it sends and decodes what it receives */
    public MessageCodec(Side side) {
        this.side = side;
    }

    /**
     * The JSON text of a message, in UTF-8, on one line.
     *
     * @param message what to send
     * @throws ProtocolException if the content cannot be written as JSON
     */
    public byte[] encode(Message message) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (JsonGenerator json = Wire.generator(bytes)) {
            json.writeStartObject();
            if (message instanceof Message.Request request) {
                json.writeStringProperty("method", request.params().method());
                writeId(json, request.id());
                writeParams(json, request.params().method(), request.params());
            } else if (message instanceof Message.Notification notification) {
                json.writeStringProperty("method", notification.params().method());
                writeParams(json, notification.params().method(), notification.params());
                Long emittedAtMs = notification.emittedAtMs();
                if (emittedAtMs != null) {
                    json.writeNumberProperty("emittedAtMs", emittedAtMs);
                }
            } else if (message instanceof Message.Response response) {
                writeId(json, response.id());
                json.writeName("result");
                Wire.write(json, response.result());
            } else if (message instanceof Message.Failure failure) {
                writeId(json, failure.id());
                writeError(json, failure.error());
            }
            json.writeEndObject();
        } catch (JacksonException unwritable) {
            throw new ProtocolException(
                    "The " + message + " cannot be written as JSON: " + unwritable.getOriginalMessage(),
                    null,
                    null,
                    null,
                    unwritable);
        }
        return bytes.toByteArray();
    }

    /**
     * Decodes one JSON text and hands what it holds to {@code inbound}. A text that is no message is logged (its length and
     * what is wrong, never its content) and otherwise ignored, as is an answer to a call that is not pending.
     *
     * @param frame the text, in an array-backed buffer
     * @param inbound takes the message
     */
    public void decode(ByteBuffer frame, Inbound inbound) {
        Envelope envelope;
        try {
            envelope = Envelope.read(frame, side, inbound);
        } catch (JacksonException | DecodeException malformed) {
            ignore(frame, "it is not a JSON object that is a request, a notification or an answer");
            return;
        }
        RequestId id = envelope.id();
        String method = envelope.method();
        if (method != null && id != null) {
            request(envelope, id, method, inbound);
        } else if (method != null) {
            notification(envelope, method, frame, inbound);
        } else if (id != null && envelope.error() != null) {
            inbound.receive(new Message.Failure(id, envelope.error()));
        } else if (id != null && envelope.hasResult()) {
            response(envelope, id, inbound);
        } else {
            ignore(frame, "it is neither a request nor a notification nor an answer");
        }
    }

    private void request(Envelope envelope, RequestId id, String method, Inbound inbound) {
        Object params = envelope.content();
        if (params instanceof Request<?> request) {
            inbound.receive(new Message.Request(id, request));
            return;
        }
        if (params instanceof JsonNode unknown) {
            inbound.receive(new Message.Request(id, new UnknownServerRequest(method, unknown)));
            return;
        }
        DecodeException problem = envelope.problem();
        String detail = problem != null
                ? reason(problem)
                : "unknown variant `" + method + "`, expected the method of a request to a "
                        + side.name().toLowerCase(Locale.ROOT);
        inbound.refuse(id, new RpcError(RpcException.INVALID_REQUEST, "Invalid request: " + detail));
    }

    private void notification(Envelope envelope, String method, ByteBuffer frame, Inbound inbound) {
        if (envelope.content() instanceof Notification notification) {
            inbound.receive(new Message.Notification(notification, envelope.emittedAtMs()));
            return;
        }
        if (envelope.content() instanceof JsonNode unknown) {
            inbound.receive(
                    new Message.Notification(new UnknownServerNotification(method, unknown), envelope.emittedAtMs()));
            return;
        }
        DecodeException problem = envelope.problem();
        ignore(
                frame,
                problem == null
                        ? "its method is not one of a notification"
                        : "the content of the notification " + method + " cannot be decoded at " + problem.pointer());
    }

    private static void response(Envelope envelope, RequestId id, Inbound inbound) {
        Request<?> asked = inbound.pending(id);
        if (asked == null) {
            return;
        }
        Object result = envelope.content();
        DecodeException problem = envelope.problem();
        if (result != null) {
            inbound.receive(new Message.Response(id, result));
        } else if (problem != null) {
            inbound.undecodable(id, undecodable(asked.method(), problem, envelope));
        }
    }

    /** The reason quotes texts of the message, which may hold secrets: they are left out, and the cause with them. */
    private static ProtocolException undecodable(String method, DecodeException problem, Envelope envelope) {
        String reason = QUOTED.matcher(problem.reason()).replaceAll("\"…\"");
        String place = problem.pointer().isEmpty() ? "" : " at " + problem.pointer();
        return new ProtocolException(
                "The answer to " + method + " cannot be decoded: " + reason + place
                        + ". Check that both sides speak the same version of the protocol.",
                method,
                problem.pointer(),
                envelope.excerpt(problem.pointer()),
                null);
    }

    private static String reason(DecodeException problem) {
        return problem.pointer().isEmpty() ? problem.reason() : problem.reason() + " at " + problem.pointer();
    }

    private static void ignore(ByteBuffer frame, String why) {
        LOG.log(Level.WARNING, () -> "A message of " + frame.remaining() + " bytes is ignored: " + why + ".");
    }

    private static void writeParams(JsonGenerator json, String method, Object params) {
        // A method without parameters takes not even an empty object.
        if (Wire.carriesParams(method)) {
            json.writeName("params");
            Wire.write(json, params);
        }
    }

    private static void writeId(JsonGenerator json, RequestId id) {
        if (id instanceof RequestId.Number number) {
            json.writeNumberProperty("id", number.value());
        } else {
            json.writeStringProperty("id", Wire.text(id));
        }
    }

    private static void writeError(JsonGenerator json, RpcError error) {
        json.writeName("error");
        json.writeStartObject();
        json.writeNumberProperty("code", error.code());
        json.writeStringProperty("message", error.message());
        if (error.data() != null) {
            json.writeName("data");
            Wire.write(json, error.data());
        }
        json.writeEndObject();
    }
}
