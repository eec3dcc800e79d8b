package dev.codex4j.protocol.mcp.elicitation;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Closed;
import dev.codex4j.protocol.json.Name;
import java.util.List;
import java.util.Objects;

/**
 * A mcp elicitation untitled enum items.
 *
 * @param type the type
 * @param enumValue the enum
 */
@Closed
public record McpElicitationUntitledEnumItems(McpElicitationStringType type, @Name("enum") List<String> enumValue) {
    public McpElicitationUntitledEnumItems {
        Objects.requireNonNull(type, "type");
        enumValue = Immutable.list(enumValue, "enumValue");
    }
}
