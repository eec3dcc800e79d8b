package dev.codex4j.protocol.mcp.elicitation;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Closed;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.Optional;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A mcp elicitation titled single select enum schema.
 *
 * @param type the type
 * @param title the title
 * @param description the description, for people to read
 * @param oneOf the one of
 * @param defaultValue the default
 */
@Closed
public record McpElicitationTitledSingleSelectEnumSchema(
        McpElicitationStringType type,
        @Optional @Nullable String title,
        @Optional @Nullable String description,
        List<McpElicitationConstOption> oneOf,
        @Name("default") @Optional @Nullable String defaultValue) implements McpElicitationSingleSelectEnumSchema {
    public McpElicitationTitledSingleSelectEnumSchema {
        Objects.requireNonNull(type, "type");
        oneOf = Immutable.list(oneOf, "oneOf");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(McpElicitationStringType type, List<McpElicitationConstOption> oneOf) {
        return new Builder(type, oneOf);
    }

    /** Collects the values of a {@link McpElicitationTitledSingleSelectEnumSchema}. */
    public static final class Builder {
        private McpElicitationStringType type;
        private @Nullable String title;
        private @Nullable String description;
        private List<McpElicitationConstOption> oneOf;
        private @Nullable String defaultValue;

        private Builder(McpElicitationStringType type, List<McpElicitationConstOption> oneOf) {
            this.type = type;
            this.oneOf = oneOf;
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
        public McpElicitationTitledSingleSelectEnumSchema build() {
            return new McpElicitationTitledSingleSelectEnumSchema(type, title, description, oneOf, defaultValue);
        }
    }
}
