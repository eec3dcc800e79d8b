package dev.codex4j.protocol.thread.realtime;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** A thread realtime item. */
@Union("type")
public sealed interface ThreadRealtimeItem {
    /** The id. */
    String id();

    /** The realtime session id. */
    String realtimeSessionId();

    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends ThreadRealtimeItem> variant(String tag) {
        return switch (tag) {
            case "realtimeSessionStarted" -> RealtimeSessionStarted.class;
            case "transcriptSegment" -> TranscriptSegment.class;
            case "bemItemPromoted" -> BemItemPromoted.class;
            case "realtimeSessionClosed" -> RealtimeSessionClosed.class;
            default -> Unknown.class;
        };
    }

    /**
     * The variant {@code realtimeSessionStarted}.
     *
     * @param id the id
     * @param realtimeSessionId the realtime session id
     */
    @Variant("realtimeSessionStarted")
    record RealtimeSessionStarted(String id, String realtimeSessionId) implements ThreadRealtimeItem {
        public RealtimeSessionStarted {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(realtimeSessionId, "realtimeSessionId");
        }
    }

    /**
     * The variant {@code transcriptSegment}.
     *
     * @param role the role
     * @param text the text
     * @param id the id
     * @param realtimeSessionId the realtime session id
     */
    @Variant("transcriptSegment")
    record TranscriptSegment(
            ThreadRealtimeTranscriptRole role,
            String text,
            String id,
            String realtimeSessionId) implements ThreadRealtimeItem {
        public TranscriptSegment {
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(realtimeSessionId, "realtimeSessionId");
        }
    }

    /**
     * The variant {@code bemItemPromoted}.
     *
     * @param turnId id of the turn
     * @param itemId id of the item
     * @param presentation the presentation
     * @param id the id
     * @param realtimeSessionId the realtime session id
     */
    @Variant("bemItemPromoted")
    record BemItemPromoted(
            String turnId,
            String itemId,
            ThreadRealtimeBemItemPresentation presentation,
            String id,
            String realtimeSessionId) implements ThreadRealtimeItem {
        public BemItemPromoted {
            Objects.requireNonNull(turnId, "turnId");
            Objects.requireNonNull(itemId, "itemId");
            Objects.requireNonNull(presentation, "presentation");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(realtimeSessionId, "realtimeSessionId");
        }
    }

    /**
     * The variant {@code realtimeSessionClosed}.
     *
     * @param outcome the outcome
     * @param id the id
     * @param realtimeSessionId the realtime session id
     */
    @Variant("realtimeSessionClosed")
    record RealtimeSessionClosed(
            ThreadRealtimeSessionOutcome outcome,
            String id,
            String realtimeSessionId) implements ThreadRealtimeItem {
        public RealtimeSessionClosed {
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(realtimeSessionId, "realtimeSessionId");
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements ThreadRealtimeItem {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }

        @Override
        public String id() {
            return raw.path("id").asString("");
        }

        @Override
        public String realtimeSessionId() {
            return raw.path("realtimeSessionId").asString("");
        }
    }
}
