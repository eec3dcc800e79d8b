package dev.codex4j.protocol.mcp.elicitation;

import dev.codex4j.protocol.json.Closed;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A mcp elicitation boolean schema.
 *
 * @param type the type
 * @param title the title
 * @param description the description, for people to read
 * @param defaultValue whether this applies: default
 */
@Closed
public record McpElicitationBooleanSchema(
        McpElicitationBooleanType type,
        @Optional @Nullable String title,
        @Optional @Nullable String description,
        @Name("default") @Optional @Nullable Boolean defaultValue) implements McpElicitationPrimitiveSchema {
    public McpElicitationBooleanSchema {
        Objects.requireNonNull(type, "type");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(McpElicitationBooleanType type) {
        return new Builder(type);
    }

    /** Collects the values of a {@link McpElicitationBooleanSchema}. */
    public static final class Builder {
        private McpElicitationBooleanType type;
        private @Nullable String title;
        private @Nullable String description;
        private @Nullable Boolean defaultValue;

        private Builder(McpElicitationBooleanType type) {
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

        /** Whether this applies: default. */
        public Builder defaultValue(@Nullable Boolean defaultValue) {
            this.defaultValue = defaultValue;
            return this;
        }

        /** Makes the record. */
        public McpElicitationBooleanSchema build() {
            return new McpElicitationBooleanSchema(type, title, description, defaultValue);
        }
    }
}
