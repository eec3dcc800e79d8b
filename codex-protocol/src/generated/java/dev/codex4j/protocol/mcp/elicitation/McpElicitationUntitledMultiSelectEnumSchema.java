package dev.codex4j.protocol.mcp.elicitation;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Closed;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.Unsigned;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A mcp elicitation untitled multi select enum schema.
 *
 * @param type the type
 * @param title the title
 * @param description the description, for people to read
 * @param minItems the min items
 * @param maxItems the max items
 * @param items the items
 * @param defaultValue the default
 */
@Closed
public record McpElicitationUntitledMultiSelectEnumSchema(
        McpElicitationArrayType type,
        @Optional @Nullable String title,
        @Optional @Nullable String description,
        @Unsigned(64) @Optional @Nullable Long minItems,
        @Unsigned(64) @Optional @Nullable Long maxItems,
        McpElicitationUntitledEnumItems items,
        @Name("default") @Optional @Nullable List<String> defaultValue) implements McpElicitationMultiSelectEnumSchema {
    public McpElicitationUntitledMultiSelectEnumSchema {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(items, "items");
        defaultValue = defaultValue == null ? null : Immutable.list(defaultValue, "defaultValue");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(McpElicitationArrayType type, McpElicitationUntitledEnumItems items) {
        return new Builder(type, items);
    }

    /** Collects the values of a {@link McpElicitationUntitledMultiSelectEnumSchema}. */
    public static final class Builder {
        private McpElicitationArrayType type;
        private @Nullable String title;
        private @Nullable String description;
        private @Nullable Long minItems;
        private @Nullable Long maxItems;
        private McpElicitationUntitledEnumItems items;
        private @Nullable List<String> defaultValue;

        private Builder(McpElicitationArrayType type, McpElicitationUntitledEnumItems items) {
            this.type = type;
            this.items = items;
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

        /** The min items. */
        public Builder minItems(@Nullable Long minItems) {
            this.minItems = minItems;
            return this;
        }

        /** The max items. */
        public Builder maxItems(@Nullable Long maxItems) {
            this.maxItems = maxItems;
            return this;
        }

        /** The default. */
        public Builder defaultValue(@Nullable List<String> defaultValue) {
            this.defaultValue = defaultValue;
            return this;
        }

        /** Makes the record. */
        public McpElicitationUntitledMultiSelectEnumSchema build() {
            return new McpElicitationUntitledMultiSelectEnumSchema(
                    type, title, description, minItems, maxItems, items, defaultValue);
        }
    }
}
