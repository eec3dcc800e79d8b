package dev.codex4j.protocol.mcp.elicitation;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Closed;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.Optional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A mcp elicitation schema.
 *
 * @param schema the schema
 * @param type the type
 * @param properties the properties
 * @param required the required
 */
@Closed
public record McpElicitationSchema(
        @Name("$schema") @Optional @Nullable String schema,
        McpElicitationObjectType type,
        Map<String, McpElicitationPrimitiveSchema> properties,
        @Optional @Nullable List<String> required) {
    public McpElicitationSchema {
        Objects.requireNonNull(type, "type");
        properties = Immutable.map(properties, "properties");
        required = required == null ? null : Immutable.list(required, "required");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(
            McpElicitationObjectType type, Map<String, McpElicitationPrimitiveSchema> properties) {
        return new Builder(type, properties);
    }

    /** Collects the values of a {@link McpElicitationSchema}. */
    public static final class Builder {
        private @Nullable String schema;
        private McpElicitationObjectType type;
        private Map<String, McpElicitationPrimitiveSchema> properties;
        private @Nullable List<String> required;

        private Builder(McpElicitationObjectType type, Map<String, McpElicitationPrimitiveSchema> properties) {
            this.type = type;
            this.properties = properties;
        }

        /** The schema. */
        public Builder schema(@Nullable String schema) {
            this.schema = schema;
            return this;
        }

        /** The required. */
        public Builder required(@Nullable List<String> required) {
            this.required = required;
            return this;
        }

        /** Makes the record. */
        public McpElicitationSchema build() {
            return new McpElicitationSchema(schema, type, properties, required);
        }
    }
}
