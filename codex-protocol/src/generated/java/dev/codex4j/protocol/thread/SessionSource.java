package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Choice;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** The kind of client that made a thread. */
@Choice
public sealed interface SessionSource {
    /** {@code cli}. */
    SessionSource CLI = Literal.CLI;
    /** {@code vscode}. */
    SessionSource VSCODE = Literal.VSCODE;
    /** {@code exec}. */
    SessionSource EXEC = Literal.EXEC;
    /** {@code appServer}. */
    SessionSource APP_SERVER = Literal.APP_SERVER;
    /** {@code unknown}. */
    SessionSource UNKNOWN = Literal.UNKNOWN;

    /** The values that are plain texts on the wire. */
    enum Literal implements SessionSource {
        /** {@code cli}. */
        CLI("cli"),
        /** {@code vscode}. */
        VSCODE("vscode"),
        /** {@code exec}. */
        EXEC("exec"),
        /** {@code appServer}. */
        APP_SERVER("appServer"),
        /** {@code unknown}. */
        UNKNOWN("unknown");

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
     * Any other client, by its own name.
     *
     * @param value the value
     */
    @Variant("custom")
    record Custom(@Bare String value) implements SessionSource {
        public Custom {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Another thread.
     *
     * @param value the value
     */
    @Variant("subAgent")
    record SubAgent(@Bare SubAgentSource value) implements SessionSource {
        public SubAgent {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A value that this version does not know, written back as it came.
     *
     * @param raw the value
     */
    record Unknown(@Bare JsonNode raw) implements SessionSource {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
