package dev.codex4j.protocol.response;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** A reasoning item content. */
@Union("type")
public sealed interface ReasoningItemContent {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends ReasoningItemContent> variant(String tag) {
        return switch (tag) {
            case "reasoning_text" -> ReasoningText.class;
            case "text" -> Text.class;
            default -> Unknown.class;
        };
    }

    /**
     * The variant {@code reasoning_text}.
     *
     * @param text the text
     */
    @Variant("reasoning_text")
    record ReasoningText(String text) implements ReasoningItemContent {
        public ReasoningText {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * The variant {@code text}.
     *
     * @param text the text
     */
    @Variant("text")
    record Text(String text) implements ReasoningItemContent {
        public Text {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements ReasoningItemContent {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
