package dev.codex4j.protocol.mcp;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.Optional;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A resource.
 *
 * @param annotations the annotations
 * @param description the description, for people to read
 * @param mimeType the mime type
 * @param name the name
 * @param size the size
 * @param title the title
 * @param uri the uri
 * @param icons the icons
 * @param meta free-form metadata of the MCP protocol
 */
public record Resource(
        @Optional @Nullable JsonNode annotations,
        @Optional @Nullable String description,
        @Optional @Nullable String mimeType,
        String name,
        @Optional @Nullable Long size,
        @Optional @Nullable String title,
        String uri,
        @Optional @Nullable List<JsonNode> icons,
        @Name("_meta") @Optional @Nullable JsonNode meta) {
    public Resource {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(uri, "uri");
        icons = icons == null ? null : Immutable.list(icons, "icons");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String name, String uri) {
        return new Builder(name, uri);
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder(name, uri);
        builder.annotations = annotations;
        builder.description = description;
        builder.mimeType = mimeType;
        builder.size = size;
        builder.title = title;
        builder.icons = icons;
        builder.meta = meta;
        return builder;
    }

    /** Collects the values of a {@link Resource}. */
    public static final class Builder {
        private @Nullable JsonNode annotations;
        private @Nullable String description;
        private @Nullable String mimeType;
        private String name;
        private @Nullable Long size;
        private @Nullable String title;
        private String uri;
        private @Nullable List<JsonNode> icons;
        private @Nullable JsonNode meta;

        private Builder(String name, String uri) {
            this.name = name;
            this.uri = uri;
        }

        /** The annotations. */
        public Builder annotations(@Nullable JsonNode annotations) {
            this.annotations = annotations;
            return this;
        }

        /** The description, for people to read. */
        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        /** The mime type. */
        public Builder mimeType(@Nullable String mimeType) {
            this.mimeType = mimeType;
            return this;
        }

        /** The size. */
        public Builder size(@Nullable Long size) {
            this.size = size;
            return this;
        }

        /** The title. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** The icons. */
        public Builder icons(@Nullable List<JsonNode> icons) {
            this.icons = icons;
            return this;
        }

        /** Free-form metadata of the MCP protocol. */
        public Builder meta(@Nullable JsonNode meta) {
            this.meta = meta;
            return this;
        }

        /** Makes the record. */
        public Resource build() {
            return new Resource(annotations, description, mimeType, name, size, title, uri, icons, meta);
        }
    }
}
