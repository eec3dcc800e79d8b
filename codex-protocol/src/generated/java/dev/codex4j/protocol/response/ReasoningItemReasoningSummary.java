package dev.codex4j.protocol.response;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** A reasoning item reasoning summary. */
@Union("type")
public sealed interface ReasoningItemReasoningSummary {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends ReasoningItemReasoningSummary> variant(String tag) {
        return switch (tag) {
            case "summary_text" -> SummaryText.class;
            default -> Unknown.class;
        };
    }

    /**
     * The variant {@code summary_text}.
     *
     * @param text the text
     */
    @Variant("summary_text")
    record SummaryText(String text) implements ReasoningItemReasoningSummary {
        public SummaryText {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements ReasoningItemReasoningSummary {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
