package dev.codex4j.harness.internal.rollout;

import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.store.RolloutLine;
import dev.codex4j.protocol.json.ProtocolJson;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An object in the making. What is null is left out. */
final class Payload {
    static final String EVENT = "event_msg";

    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    /** The payload of an event. */
    static Payload event(String type) {
        return new Payload().put("type", type);
    }

    Payload put(String name, @Nullable String value) {
        if (value != null) {
            node.put(name, value);
        }
        return this;
    }

    Payload put(String name, @Nullable Long value) {
        if (value != null) {
            node.put(name, value);
        }
        return this;
    }

    Payload put(String name, @Nullable Boolean value) {
        if (value != null) {
            node.put(name, value);
        }
        return this;
    }

    Payload put(String name, List<String> values) {
        values.forEach(node.putArray(name)::add);
        return this;
    }

    Payload put(String name, Payload value) {
        node.set(name, value.node);
        return this;
    }

    Payload put(String name, @Nullable JsonNode value) {
        if (value != null) {
            node.set(name, value);
        }
        return this;
    }

    /** A value of the protocol, as the protocol writes it. */
    Payload putValue(String name, @Nullable Object value) {
        return value == null ? this : put(name, ProtocolJson.encodeToTree(value));
    }

    /** A text or null, which is said too. */
    Payload putOrNull(String name, @Nullable String value) {
        node.put(name, value);
        return this;
    }

    ObjectNode tree() {
        return node;
    }

    RolloutLine.Entry entry(String type, Instant at) {
        return new RolloutLine.Entry(at, type, RawJson.of(node), null);
    }

    RolloutLine.Entry event(Instant at) {
        return entry(EVENT, at);
    }

    /** A text member, null if there is none. */
    static @Nullable String text(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isString() ? value.asString() : null;
    }

    /** A whole number, null if there is none. */
    static @Nullable Long number(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isNumber() ? Long.valueOf(value.asLong()) : null;
    }

    /** A list of texts; empty if there is none. */
    static List<String> texts(JsonNode object, String name) {
        return object.path(name)
                .valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }
}
