package dev.codex4j.protocol.thread.history;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Choice;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** Where a page of items begins. */
@Choice
public sealed interface ThreadItemsListCursor permits ThreadItemsListAnchor, ThreadItemsListCursor.Opaque, ThreadItemsListCursor.Unknown {
    /**
     * A cursor that the server gave.
     *
     * @param value the value
     */
    record Opaque(@Bare String value) implements ThreadItemsListCursor {
        public Opaque {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A value that this version does not know, written back as it came.
     *
     * @param raw the value
     */
    record Unknown(@Bare JsonNode raw) implements ThreadItemsListCursor {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
