package dev.codex4j.protocol.thread.readstate;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** A thread read state operation. */
@Union("type")
public sealed interface ThreadReadStateOperation {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends ThreadReadStateOperation> variant(String tag) {
        return switch (tag) {
            case "read" -> Read.class;
            case "unread" -> Unread.class;
            default -> Unknown.class;
        };
    }

    /** The variant {@code read}. */
    @Variant("read")
    record Read() implements ThreadReadStateOperation {}

    /** The variant {@code unread}. */
    @Variant("unread")
    record Unread() implements ThreadReadStateOperation {}

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements ThreadReadStateOperation {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
