package dev.codex4j.protocol.mcp;

import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A resource template.
 *
 * @param annotations the annotations
 * @param uriTemplate the uri template
 * @param name the name
 * @param title the title
 * @param description the description, for people to read
 * @param mimeType the mime type
 */
public record ResourceTemplate(
        @Optional @Nullable JsonNode annotations,
        String uriTemplate,
        String name,
        @Optional @Nullable String title,
        @Optional @Nullable String description,
        @Optional @Nullable String mimeType) {
    public ResourceTemplate {
        Objects.requireNonNull(uriTemplate, "uriTemplate");
        Objects.requireNonNull(name, "name");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String uriTemplate, String name) {
        return new Builder(uriTemplate, name);
    }

    /** Collects the values of a {@link ResourceTemplate}. */
    public static final class Builder {
        private @Nullable JsonNode annotations;
        private String uriTemplate;
        private String name;
        private @Nullable String title;
        private @Nullable String description;
        private @Nullable String mimeType;

        private Builder(String uriTemplate, String name) {
            this.uriTemplate = uriTemplate;
            this.name = name;
        }

        /** The annotations. */
        public Builder annotations(@Nullable JsonNode annotations) {
            this.annotations = annotations;
            return this;
        }

        /** The title. */
        public Builder title(@Nullable String title) {
            this.title = title;
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

        /** Makes the record. */
        public ResourceTemplate build() {
            return new ResourceTemplate(annotations, uriTemplate, name, title, description, mimeType);
        }
    }
}
