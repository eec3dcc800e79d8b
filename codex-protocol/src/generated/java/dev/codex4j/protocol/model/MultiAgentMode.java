package dev.codex4j.protocol.model;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Choice;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** When the agent may hand work to other agents. */
@Choice
public sealed interface MultiAgentMode {
    /** {@code explicitRequestOnly}. */
    MultiAgentMode EXPLICIT_REQUEST_ONLY = Literal.EXPLICIT_REQUEST_ONLY;
    /** {@code proactive}. */
    MultiAgentMode PROACTIVE = Literal.PROACTIVE;

    /** The values that are plain texts on the wire. */
    enum Literal implements MultiAgentMode {
        /** {@code explicitRequestOnly}. */
        EXPLICIT_REQUEST_ONLY("explicitRequestOnly"),
        /** {@code proactive}. */
        PROACTIVE("proactive");

        private final String value;

        Literal(String value) {
            this.value = value;
        }

        /** The text on the wire. */
        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * When the given text says so.
     *
     * @param value the value
     */
    @Variant("custom")
    record Custom(@Bare String value) implements MultiAgentMode {
        public Custom {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A value that this version does not know, written back as it came.
     *
     * @param raw the value
     */
    record Unknown(@Bare JsonNode raw) implements MultiAgentMode {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
