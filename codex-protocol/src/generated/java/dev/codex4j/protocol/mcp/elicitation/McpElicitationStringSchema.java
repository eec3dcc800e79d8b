package dev.codex4j.protocol.mcp.elicitation;

import dev.codex4j.protocol.json.Closed;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.Unsigned;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A mcp elicitation string schema.
 *
 * @param type the type
 * @param title the title
 * @param description the description, for people to read
 * @param minLength the min length
 * @param maxLength the max length
 * @param format the format
 * @param defaultValue the default
 */
@Closed
public record McpElicitationStringSchema(
        McpElicitationStringType type,
        @Optional @Nullable String title,
        @Optional @Nullable String description,
        @Unsigned(32) @Optional @Nullable Long minLength,
        @Unsigned(32) @Optional @Nullable Long maxLength,
        @Optional @Nullable McpElicitationStringFormat format,
        @Name("default") @Optional @Nullable String defaultValue) implements McpElicitationPrimitiveSchema {
    public McpElicitationStringSchema {
        Objects.requireNonNull(type, "type");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(McpElicitationStringType type) {
        return new Builder(type);
    }

    /** Collects the values of a {@link McpElicitationStringSchema}. */
    public static final class Builder {
        private McpElicitationStringType type;
        private @Nullable String title;
        private @Nullable String description;
        private @Nullable Long minLength;
        private @Nullable Long maxLength;
        private @Nullable McpElicitationStringFormat format;
        private @Nullable String defaultValue;

        private Builder(McpElicitationStringType type) {
            this.type = type;
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

        /** The min length. */
        public Builder minLength(@Nullable Long minLength) {
            this.minLength = minLength;
            return this;
        }

        /** The max length. */
        public Builder maxLength(@Nullable Long maxLength) {
            this.maxLength = maxLength;
            return this;
        }

        /** The format. */
        public Builder format(@Nullable McpElicitationStringFormat format) {
            this.format = format;
            return this;
        }

        /** The default. */
        public Builder defaultValue(@Nullable String defaultValue) {
            this.defaultValue = defaultValue;
            return this;
        }

        /** Makes the record. */
        public McpElicitationStringSchema build() {
            return new McpElicitationStringSchema(type, title, description, minLength, maxLength, format, defaultValue);
        }
    }
}
