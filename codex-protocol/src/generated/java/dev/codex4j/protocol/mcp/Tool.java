package dev.codex4j.protocol.mcp;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.Optional;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A tool.
 *
 * @param name the name
 * @param title the title
 * @param description the description, for people to read
 * @param inputSchema the input schema
 * @param outputSchema jSON Schema that the final answer must follow
 * @param annotations the annotations
 * @param icons the icons
 * @param meta free-form metadata of the MCP protocol
 */
public record Tool(
        String name,
        @Optional @Nullable String title,
        @Optional @Nullable String description,
        JsonNode inputSchema,
        @Optional @Nullable JsonNode outputSchema,
        @Optional @Nullable JsonNode annotations,
        @Optional @Nullable List<JsonNode> icons,
        @Name("_meta") @Optional @Nullable JsonNode meta) {
    public Tool {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(inputSchema, "inputSchema");
        icons = icons == null ? null : Immutable.list(icons, "icons");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String name, JsonNode inputSchema) {
        return new Builder(name, inputSchema);
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder(name, inputSchema);
        builder.title = title;
        builder.description = description;
        builder.outputSchema = outputSchema;
        builder.annotations = annotations;
        builder.icons = icons;
        builder.meta = meta;
        return builder;
    }

    /** Collects the values of a {@link Tool}. */
    public static final class Builder {
        private String name;
        private @Nullable String title;
        private @Nullable String description;
        private JsonNode inputSchema;
        private @Nullable JsonNode outputSchema;
        private @Nullable JsonNode annotations;
        private @Nullable List<JsonNode> icons;
        private @Nullable JsonNode meta;

        private Builder(String name, JsonNode inputSchema) {
            this.name = name;
            this.inputSchema = inputSchema;
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

        /** JSON Schema that the final answer must follow. */
        public Builder outputSchema(@Nullable JsonNode outputSchema) {
            this.outputSchema = outputSchema;
            return this;
        }

        /** The annotations. */
        public Builder annotations(@Nullable JsonNode annotations) {
            this.annotations = annotations;
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
        public Tool build() {
            return new Tool(name, title, description, inputSchema, outputSchema, annotations, icons, meta);
        }
    }
}
