package dev.codex4j.protocol.response;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Choice;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** Output of a call: text, or parts. */
@Choice
public sealed interface FunctionCallOutputBody {
    /**
     * Text.
     *
     * @param value the value
     */
    record Text(@Bare String value) implements FunctionCallOutputBody {
        public Text {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Parts: text, images and so on.
     *
     * @param value the value
     */
    record Content(@Bare List<FunctionCallOutputContentItem> value) implements FunctionCallOutputBody {
        public Content {
            value = Immutable.list(value, "value");
        }
    }

    /**
     * A value that this version does not know, written back as it came.
     *
     * @param raw the value
     */
    record Unknown(@Bare JsonNode raw) implements FunctionCallOutputBody {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
