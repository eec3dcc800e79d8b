package dev.codex4j.protocol.response;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.item.ImageDetail;
import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A part of a message to or from the model. */
@Union("type")
public sealed interface ContentItem {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends ContentItem> variant(String tag) {
        return switch (tag) {
            case "input_text" -> InputText.class;
            case "input_image" -> InputImage.class;
            case "input_audio" -> InputAudio.class;
            case "output_text" -> OutputText.class;
            default -> Unknown.class;
        };
    }

    /**
     * The variant {@code input_text}.
     *
     * @param text the text
     */
    @Variant("input_text")
    record InputText(String text) implements ContentItem {
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
            @Name("file_id") @Optional @Nullable String fileId) implements ContentItem {
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
            @Name("file_id") @Optional @Nullable String fileId) implements ContentItem {
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
     * The variant {@code output_text}.
     *
     * @param text the text
     * @param annotations the annotations
     * @param logprobs the logprobs
     */
    @Variant("output_text")
    record OutputText(
            String text,
            @Optional @Nullable List<JsonNode> annotations,
            @Optional @Nullable List<JsonNode> logprobs) implements ContentItem {
        public OutputText {
            Objects.requireNonNull(text, "text");
            annotations = annotations == null ? null : Immutable.list(annotations, "annotations");
            logprobs = logprobs == null ? null : Immutable.list(logprobs, "logprobs");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String text) {
            return new Builder(text);
        }

        /** Collects the values of a {@link OutputText}. */
        public static final class Builder {
            private String text;
            private @Nullable List<JsonNode> annotations;
            private @Nullable List<JsonNode> logprobs;

            private Builder(String text) {
                this.text = text;
            }

            /** The annotations. */
            public Builder annotations(@Nullable List<JsonNode> annotations) {
                this.annotations = annotations;
                return this;
            }

            /** The logprobs. */
            public Builder logprobs(@Nullable List<JsonNode> logprobs) {
                this.logprobs = logprobs;
                return this;
            }

            /** Makes the record. */
            public OutputText build() {
                return new OutputText(text, annotations, logprobs);
            }
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements ContentItem {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
