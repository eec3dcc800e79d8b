package dev.codex4j.protocol.response;

import dev.codex4j.protocol.item.ImageDetail;
import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A function call output content item. */
@Union("type")
public sealed interface FunctionCallOutputContentItem {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends FunctionCallOutputContentItem> variant(String tag) {
        return switch (tag) {
            case "input_text" -> InputText.class;
            case "input_image" -> InputImage.class;
            case "input_audio" -> InputAudio.class;
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
    record InputText(String text) implements FunctionCallOutputContentItem {
        public InputText {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * The variant {@code input_image}.
     *
     * @param detail the detail
     * @param imageUrl the image url
     * @param fileId the file id
     */
    @Variant("input_image")
    record InputImage(
            @Optional @Nullable ImageDetail detail,
            @Name("image_url") @Optional @Nullable String imageUrl,
            @Name("file_id") @Optional @Nullable String fileId) implements FunctionCallOutputContentItem {
        public InputImage {
            if (imageUrl == null && fileId == null) {
                throw new IllegalArgumentException("missing field `imageUrl` or `fileId`");
            }
        }

        /** Starts a record in which everything is absent. */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the values of a {@link InputImage}. */
        public static final class Builder {
            private @Nullable ImageDetail detail;
            private @Nullable String imageUrl;
            private @Nullable String fileId;

            private Builder() {}

            /** The detail. */
            public Builder detail(@Nullable ImageDetail detail) {
                this.detail = detail;
                return this;
            }

            /** The image url. */
            public Builder imageUrl(@Nullable String imageUrl) {
                this.imageUrl = imageUrl;
                return this;
            }

            /** The file id. */
            public Builder fileId(@Nullable String fileId) {
                this.fileId = fileId;
                return this;
            }

            /** Makes the record. */
            public InputImage build() {
                return new InputImage(detail, imageUrl, fileId);
            }
        }
    }

    /**
     * The variant {@code input_audio}.
     *
     * @param audioUrl the audio url
     * @param fileId the file id
     */
    @Variant("input_audio")
    record InputAudio(
            @Name("audio_url") @Optional @Nullable String audioUrl,
            @Name("file_id") @Optional @Nullable String fileId) implements FunctionCallOutputContentItem {
        public InputAudio {
            if (audioUrl == null && fileId == null) {
                throw new IllegalArgumentException("missing field `audioUrl` or `fileId`");
            }
        }

        /** Starts a record in which everything is absent. */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the values of a {@link InputAudio}. */
        public static final class Builder {
            private @Nullable String audioUrl;
            private @Nullable String fileId;

            private Builder() {}

            /** The audio url. */
            public Builder audioUrl(@Nullable String audioUrl) {
                this.audioUrl = audioUrl;
                return this;
            }

            /** The file id. */
            public Builder fileId(@Nullable String fileId) {
                this.fileId = fileId;
                return this;
            }

            /** Makes the record. */
            public InputAudio build() {
                return new InputAudio(audioUrl, fileId);
            }
        }
    }

    /**
     * The variant {@code encrypted_content}.
     *
     * @param encryptedContent content that only the provider can read
     */
    @Variant("encrypted_content")
    record EncryptedContent(
            @Name("encrypted_content") String encryptedContent) implements FunctionCallOutputContentItem {
        public EncryptedContent {
            Objects.requireNonNull(encryptedContent, "encryptedContent");
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements FunctionCallOutputContentItem {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
