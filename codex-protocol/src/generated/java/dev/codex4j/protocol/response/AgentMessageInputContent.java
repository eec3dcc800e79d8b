package dev.codex4j.protocol.response;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** An agent message input content. */
@Union("type")
public sealed interface AgentMessageInputContent {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends AgentMessageInputContent> variant(String tag) {
        return switch (tag) {
            case "input_text" -> InputText.class;
            case "encrypted_content" -> EncryptedContent.class;
            default -> Unknown.class;
        };
    }

    /**
     * The variant {@code input_text}.
     *
     * @param text the text
     */
    @Variant("input_text")
    record InputText(String text) implements AgentMessageInputContent {
        public InputText {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * The variant {@code encrypted_content}.
     *
     * @param encryptedContent content that only the provider can read
     */
    @Variant("encrypted_content")
    record EncryptedContent(@Name("encrypted_content") String encryptedContent) implements AgentMessageInputContent {
        public EncryptedContent {
            Objects.requireNonNull(encryptedContent, "encryptedContent");
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements AgentMessageInputContent {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
