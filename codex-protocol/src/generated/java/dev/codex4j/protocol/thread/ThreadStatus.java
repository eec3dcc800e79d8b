package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** Whether a thread is in memory, and at work. */
@Union("type")
public sealed interface ThreadStatus {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends ThreadStatus> variant(String tag) {
        return switch (tag) {
            case "notLoaded" -> NotLoaded.class;
            case "idle" -> Idle.class;
            case "systemError" -> SystemError.class;
            case "active" -> Active.class;
            default -> Unknown.class;
        };
    }

    /** Stored, but not in memory. */
    @Variant("notLoaded")
    record NotLoaded() implements ThreadStatus {}

    /** In memory, with no turn running. */
    @Variant("idle")
    record Idle() implements ThreadStatus {}

    /** In memory, and unable to go on. */
    @Variant("systemError")
    record SystemError() implements ThreadStatus {}

    /**
     * A turn is running.
     *
     * @param activeFlags the active flags
     */
    @Variant("active")
    record Active(List<ThreadActiveFlag> activeFlags) implements ThreadStatus {
        public Active {
            activeFlags = Immutable.list(activeFlags, "activeFlags");
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements ThreadStatus {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
