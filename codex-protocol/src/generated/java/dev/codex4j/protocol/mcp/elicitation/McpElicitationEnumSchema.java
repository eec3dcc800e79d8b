package dev.codex4j.protocol.mcp.elicitation;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Choice;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** A mcp elicitation enum schema. */
@Choice
public sealed interface McpElicitationEnumSchema extends McpElicitationPrimitiveSchema permits McpElicitationSingleSelectEnumSchema, McpElicitationMultiSelectEnumSchema, McpElicitationLegacyTitledEnumSchema, McpElicitationEnumSchema.Unknown {
    /**
     * A value that this version does not know, written back as it came.
     *
     * @param raw the value
     */
    record Unknown(@Bare JsonNode raw) implements McpElicitationEnumSchema {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}
