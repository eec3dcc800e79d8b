package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Choice;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** One folder or several. */
@Choice
public sealed interface ThreadListCwdFilter {
    /**
     * One folder.
     *
     * @param value the value
     */
    record One(@Bare String value) implements ThreadListCwdFilter {
        public One {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Any of several folders.
     *
     * @param value the value
     */
    record Several(@Bare List<String> value) implements ThreadListCwdFilter {
        public Several {
            value = Immutable.list(value, "value");
        }
    }

    /**
     * A value that this version does not know, written back as it came.
     *
     * @param raw the value
     */
    record Unknown(@Bare JsonNode raw) implements ThreadListCwdFilter {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
