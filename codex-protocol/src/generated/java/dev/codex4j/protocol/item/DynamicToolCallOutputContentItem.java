package dev.codex4j.protocol.item;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** A dynamic tool call output content item. */
@Union("type")
public sealed interface DynamicToolCallOutputContentItem {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends DynamicToolCallOutputContentItem> variant(String tag) {
        return switch (tag) {
            case "inputText" -> InputText.class;
            case "inputImage" -> InputImage.class;
            case "inputAudio" -> InputAudio.class;
            default -> Unknown.class;
        };
    }

    /**
     * The variant {@code inputText}.
     *
     * @param text the text
     */
    @Variant("inputText")
    record InputText(String text) implements DynamicToolCallOutputContentItem {
        public InputText {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * The variant {@code inputImage}.
     *
     * @param imageUrl the image url
     */
    @Variant("inputImage")
    record InputImage(String imageUrl) implements DynamicToolCallOutputContentItem {
        public InputImage {
            Objects.requireNonNull(imageUrl, "imageUrl");
        }
    }

    /**
     * The variant {@code inputAudio}.
     *
     * @param audioUrl the audio url
     */
    @Variant("inputAudio")
    record InputAudio(String audioUrl) implements DynamicToolCallOutputContentItem {
        public InputAudio {
            Objects.requireNonNull(audioUrl, "audioUrl");
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements DynamicToolCallOutputContentItem {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
