package dev.codex4j.protocol.thread.readstate;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** A thread unread position. */
@Union("type")
public sealed interface ThreadUnreadPosition {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends ThreadUnreadPosition> variant(String tag) {
        return switch (tag) {
            case "threadStart" -> ThreadStart.class;
            case "turn" -> Turn.class;
            default -> Unknown.class;
        };
    }

    /** The variant {@code threadStart}. */
    @Variant("threadStart")
    record ThreadStart() implements ThreadUnreadPosition {}

    /**
     * The variant {@code turn}.
     *
     * @param turnId id of the turn
     */
    @Variant("turn")
    record Turn(String turnId) implements ThreadUnreadPosition {
        public Turn {
            Objects.requireNonNull(turnId, "turnId");
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements ThreadUnreadPosition {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
