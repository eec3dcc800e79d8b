package dev.codex4j.protocol.mcp.elicitation;

import dev.codex4j.protocol.json.Closed;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A mcp elicitation number schema.
 *
 * @param type the type
 * @param title the title
 * @param description the description, for people to read
 * @param minimum the minimum
 * @param maximum the maximum
 * @param defaultValue the default
 */
@Closed
public record McpElicitationNumberSchema(
        McpElicitationNumberType type,
        @Optional @Nullable String title,
        @Optional @Nullable String description,
        @Optional @Nullable Double minimum,
        @Optional @Nullable Double maximum,
        @Name("default") @Optional @Nullable Double defaultValue) implements McpElicitationPrimitiveSchema {
    public McpElicitationNumberSchema {
        Objects.requireNonNull(type, "type");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(McpElicitationNumberType type) {
        return new Builder(type);
    }

    /** Collects the values of a {@link McpElicitationNumberSchema}. */
    public static final class Builder {
        private McpElicitationNumberType type;
        private @Nullable String title;
        private @Nullable String description;
        private @Nullable Double minimum;
        private @Nullable Double maximum;
        private @Nullable Double defaultValue;

        private Builder(McpElicitationNumberType type) {
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

        /** The minimum. */
        public Builder minimum(@Nullable Double minimum) {
            this.minimum = minimum;
            return this;
        }

        /** The maximum. */
        public Builder maximum(@Nullable Double maximum) {
            this.maximum = maximum;
            return this;
        }

        /** The default. */
        public Builder defaultValue(@Nullable Double defaultValue) {
            this.defaultValue = defaultValue;
            return this;
        }

        /** Makes the record. */
        public McpElicitationNumberSchema build() {
            return new McpElicitationNumberSchema(type, title, description, minimum, maximum, defaultValue);
        }
    }
}
