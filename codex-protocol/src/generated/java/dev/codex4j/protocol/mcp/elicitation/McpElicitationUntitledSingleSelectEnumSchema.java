package dev.codex4j.protocol.mcp.elicitation;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Closed;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.Optional;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A mcp elicitation untitled single select enum schema.
 *
 * @param type the type
 * @param title the title
 * @param description the description, for people to read
 * @param enumValue the enum
 * @param defaultValue the default
 */
@Closed
public record McpElicitationUntitledSingleSelectEnumSchema(
        McpElicitationStringType type,
        @Optional @Nullable String title,
        @Optional @Nullable String description,
        @Name("enum") List<String> enumValue,
        @Name("default") @Optional @Nullable String defaultValue) implements McpElicitationSingleSelectEnumSchema {
    public McpElicitationUntitledSingleSelectEnumSchema {
        Objects.requireNonNull(type, "type");
        enumValue = Immutable.list(enumValue, "enumValue");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(McpElicitationStringType type, List<String> enumValue) {
        return new Builder(type, enumValue);
    }

    /** Collects the values of a {@link McpElicitationUntitledSingleSelectEnumSchema}. */
    public static final class Builder {
        private McpElicitationStringType type;
        private @Nullable String title;
        private @Nullable String description;
        private List<String> enumValue;
        private @Nullable String defaultValue;

        private Builder(McpElicitationStringType type, List<String> enumValue) {
            this.type = type;
            this.enumValue = enumValue;
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

        /** The default. */
        public Builder defaultValue(@Nullable String defaultValue) {
            this.defaultValue = defaultValue;
            return this;
        }

        /** Makes the record. */
        public McpElicitationUntitledSingleSelectEnumSchema build() {
            return new McpElicitationUntitledSingleSelectEnumSchema(type, title, description, enumValue, defaultValue);
        }
    }
}
