package dev.codex4j.protocol.thread.realtime;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Unsigned;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** A thread realtime bem item presentation. */
@Union("type")
public sealed interface ThreadRealtimeBemItemPresentation {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends ThreadRealtimeBemItemPresentation> variant(String tag) {
        return switch (tag) {
            case "wholeItem" -> WholeItem.class;
            case "inlineMarkdown" -> InlineMarkdown.class;
            case "inlineVisualization" -> InlineVisualization.class;
            default -> Unknown.class;
        };
    }

    /** The variant {@code wholeItem}. */
    @Variant("wholeItem")
    record WholeItem() implements ThreadRealtimeBemItemPresentation {}

    /** The variant {@code inlineMarkdown}. */
    @Variant("inlineMarkdown")
    record InlineMarkdown() implements ThreadRealtimeBemItemPresentation {}

    /**
     * The variant {@code inlineVisualization}.
     *
     * @param index the index
     */
    @Variant("inlineVisualization")
    record InlineVisualization(@Unsigned(32) long index) implements ThreadRealtimeBemItemPresentation {}

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements ThreadRealtimeBemItemPresentation {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
