package dev.codex4j.protocol;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Choice;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** The id of a JSON-RPC request: a text or a number, echoed as it came. */
@Choice
public sealed interface RequestId {
    /**
     * A text.
     *
     * @param value the value
     */
    record Text(@Bare String value) implements RequestId {
        public Text {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A number.
     *
     * @param value the value
     */
    record Number(@Bare long value) implements RequestId {}

    /**
     * A value that this version does not know, written back as it came.
     *
     * @param raw the value
     */
    record Unknown(@Bare JsonNode raw) implements RequestId {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
