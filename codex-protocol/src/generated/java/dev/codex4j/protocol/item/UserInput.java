package dev.codex4j.protocol.item;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Rest;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A part of what a user says. */
@Union("type")
public sealed interface UserInput {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends UserInput> variant(String tag) {
        return switch (tag) {
            case "text" -> Text.class;
            case "image" -> Image.class;
            case "localImage" -> LocalImage.class;
            case "audio" -> Audio.class;
            case "localAudio" -> LocalAudio.class;
            case "skill" -> Skill.class;
            case "mention" -> Mention.class;
            default -> Unknown.class;
        };
    }

    /**
     * Plain text.
     *
     * @param text the text
     * @param textElements parts of the text that stand for something, such as a mention
     * @param additionalFields members that this version does not know, kept for the way back
     */
    @Variant("text")
    record Text(
            String text,
            @Name("text_elements") @Default("[]") List<TextElement> textElements,
            @Rest Map<String, JsonNode> additionalFields) implements UserInput {
        public Text {
            Objects.requireNonNull(text, "text");
            textElements = Immutable.list(textElements, "textElements");
            additionalFields = Immutable.map(additionalFields, "additionalFields");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String text) {
            return new Builder(text);
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder(text);
            builder.textElements = textElements;
            builder.additionalFields = additionalFields;
            return builder;
        }

        /** Collects the values of a {@link Text}. */
        public static final class Builder {
            private String text;
            private List<TextElement> textElements = List.of();
            private Map<String, JsonNode> additionalFields = Map.of();

            private Builder(String text) {
                this.text = text;
            }

            /** Parts of the text that stand for something, such as a mention. */
            public Builder textElements(List<TextElement> textElements) {
                this.textElements = textElements;
                return this;
            }

            /** Members that this version does not know, kept for the way back. */
            public Builder additionalFields(Map<String, JsonNode> additionalFields) {
                this.additionalFields = additionalFields;
                return this;
            }

            /** Makes the record. */
            public Text build() {
                return new Text(text, textElements, additionalFields);
            }
        }
    }

    /**
     * An image, by address or by id of a file.
     *
     * @param detail how closely the model looks at the image
     * @param url the address
     * @param fileId the file id
     * @param additionalFields members that this version does not know, kept for the way back
     */
    @Variant("image")
    record Image(
            @OrNull @Nullable ImageDetail detail,
            @Optional @Nullable String url,
            @Optional @Nullable String fileId,
            @Rest Map<String, JsonNode> additionalFields) implements UserInput {
        public Image {
            additionalFields = Immutable.map(additionalFields, "additionalFields");
            if (url == null && fileId == null) {
                throw new IllegalArgumentException("missing field `url` or `fileId`");
            }
        }

        /** Starts a record in which everything is absent. */
        public static Builder builder() {
            return new Builder();
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder();
            builder.detail = detail;
            builder.url = url;
            builder.fileId = fileId;
            builder.additionalFields = additionalFields;
            return builder;
        }

        /** Collects the values of a {@link Image}. */
        public static final class Builder {
            private @Nullable ImageDetail detail;
            private @Nullable String url;
            private @Nullable String fileId;
            private Map<String, JsonNode> additionalFields = Map.of();

            private Builder() {}

            /** How closely the model looks at the image. */
            public Builder detail(@Nullable ImageDetail detail) {
                this.detail = detail;
                return this;
            }

            /** The address. */
            public Builder url(@Nullable String url) {
                this.url = url;
                return this;
            }

            /** The file id. */
            public Builder fileId(@Nullable String fileId) {
                this.fileId = fileId;
                return this;
            }

            /** Members that this version does not know, kept for the way back. */
            public Builder additionalFields(Map<String, JsonNode> additionalFields) {
                this.additionalFields = additionalFields;
                return this;
            }

            /** Makes the record. */
            public Image build() {
                return new Image(detail, url, fileId, additionalFields);
            }
        }
    }

    /**
     * An image on the server's disk.
     *
     * @param detail how closely the model looks at the image
     * @param path the path
     * @param additionalFields members that this version does not know, kept for the way back
     */
    @Variant("localImage")
    record LocalImage(
            @OrNull @Nullable ImageDetail detail,
            String path,
            @Rest Map<String, JsonNode> additionalFields) implements UserInput {
        public LocalImage {
            Objects.requireNonNull(path, "path");
            additionalFields = Immutable.map(additionalFields, "additionalFields");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String path) {
            return new Builder(path);
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder(path);
            builder.detail = detail;
            builder.additionalFields = additionalFields;
            return builder;
        }

        /** Collects the values of a {@link LocalImage}. */
        public static final class Builder {
            private @Nullable ImageDetail detail;
            private String path;
            private Map<String, JsonNode> additionalFields = Map.of();

            private Builder(String path) {
                this.path = path;
            }

            /** How closely the model looks at the image. */
            public Builder detail(@Nullable ImageDetail detail) {
                this.detail = detail;
                return this;
            }

            /** Members that this version does not know, kept for the way back. */
            public Builder additionalFields(Map<String, JsonNode> additionalFields) {
                this.additionalFields = additionalFields;
                return this;
            }

            /** Makes the record. */
            public LocalImage build() {
                return new LocalImage(detail, path, additionalFields);
            }
        }
    }

    /**
     * A recording, by address or by id of a file.
     *
     * @param url the address
     * @param fileId the file id
     * @param additionalFields members that this version does not know, kept for the way back
     */
    @Variant("audio")
    record Audio(
            @Optional @Nullable String url,
            @Optional @Nullable String fileId,
            @Rest Map<String, JsonNode> additionalFields) implements UserInput {
        public Audio {
            additionalFields = Immutable.map(additionalFields, "additionalFields");
            if (url == null && fileId == null) {
                throw new IllegalArgumentException("missing field `url` or `fileId`");
            }
        }

        /** Starts a record in which everything is absent. */
        public static Builder builder() {
            return new Builder();
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder();
            builder.url = url;
            builder.fileId = fileId;
            builder.additionalFields = additionalFields;
            return builder;
        }

        /** Collects the values of a {@link Audio}. */
        public static final class Builder {
            private @Nullable String url;
            private @Nullable String fileId;
            private Map<String, JsonNode> additionalFields = Map.of();

            private Builder() {}

            /** The address. */
            public Builder url(@Nullable String url) {
                this.url = url;
                return this;
            }

            /** The file id. */
            public Builder fileId(@Nullable String fileId) {
                this.fileId = fileId;
                return this;
            }

            /** Members that this version does not know, kept for the way back. */
            public Builder additionalFields(Map<String, JsonNode> additionalFields) {
                this.additionalFields = additionalFields;
                return this;
            }

            /** Makes the record. */
            public Audio build() {
                return new Audio(url, fileId, additionalFields);
            }
        }
    }

    /**
     * A recording on the server's disk.
     *
     * @param path the path
     * @param additionalFields members that this version does not know, kept for the way back
     */
    @Variant("localAudio")
    record LocalAudio(String path, @Rest Map<String, JsonNode> additionalFields) implements UserInput {
        public LocalAudio {
            Objects.requireNonNull(path, "path");
            additionalFields = Immutable.map(additionalFields, "additionalFields");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String path) {
            return new Builder(path);
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder(path);
            builder.additionalFields = additionalFields;
            return builder;
        }

        /** Collects the values of a {@link LocalAudio}. */
        public static final class Builder {
            private String path;
            private Map<String, JsonNode> additionalFields = Map.of();

            private Builder(String path) {
                this.path = path;
            }

            /** Members that this version does not know, kept for the way back. */
            public Builder additionalFields(Map<String, JsonNode> additionalFields) {
                this.additionalFields = additionalFields;
                return this;
            }

            /** Makes the record. */
            public LocalAudio build() {
                return new LocalAudio(path, additionalFields);
            }
        }
    }

    /**
     * A skill to use.
     *
     * @param name the name
     * @param path the path
     * @param additionalFields members that this version does not know, kept for the way back
     */
    @Variant("skill")
    record Skill(String name, String path, @Rest Map<String, JsonNode> additionalFields) implements UserInput {
        public Skill {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(path, "path");
            additionalFields = Immutable.map(additionalFields, "additionalFields");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String name, String path) {
            return new Builder(name, path);
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder(name, path);
            builder.additionalFields = additionalFields;
            return builder;
        }

        /** Collects the values of a {@link Skill}. */
        public static final class Builder {
            private String name;
            private String path;
            private Map<String, JsonNode> additionalFields = Map.of();

            private Builder(String name, String path) {
                this.name = name;
                this.path = path;
            }

            /** Members that this version does not know, kept for the way back. */
            public Builder additionalFields(Map<String, JsonNode> additionalFields) {
                this.additionalFields = additionalFields;
                return this;
            }

            /** Makes the record. */
            public Skill build() {
                return new Skill(name, path, additionalFields);
            }
        }
    }

    /**
     * A file or plugin that is mentioned.
     *
     * @param name the name
     * @param path the path
     * @param additionalFields members that this version does not know, kept for the way back
     */
    @Variant("mention")
    record Mention(String name, String path, @Rest Map<String, JsonNode> additionalFields) implements UserInput {
        public Mention {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(path, "path");
            additionalFields = Immutable.map(additionalFields, "additionalFields");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String name, String path) {
            return new Builder(name, path);
        }

        /** Starts a record with this one's values. */
        public Builder toBuilder() {
            Builder builder = new Builder(name, path);
            builder.additionalFields = additionalFields;
            return builder;
        }

        /** Collects the values of a {@link Mention}. */
        public static final class Builder {
            private String name;
            private String path;
            private Map<String, JsonNode> additionalFields = Map.of();

            private Builder(String name, String path) {
                this.name = name;
                this.path = path;
            }

            /** Members that this version does not know, kept for the way back. */
            public Builder additionalFields(Map<String, JsonNode> additionalFields) {
                this.additionalFields = additionalFields;
                return this;
            }

            /** Makes the record. */
            public Mention build() {
                return new Mention(name, path, additionalFields);
            }
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements UserInput {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
