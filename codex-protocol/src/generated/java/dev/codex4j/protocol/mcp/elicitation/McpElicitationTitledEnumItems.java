package dev.codex4j.protocol.mcp.elicitation;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Closed;
import java.util.List;

/**
 * A mcp elicitation titled enum items.
 *
 * @param anyOf the any of
 */
@Closed
public record McpElicitationTitledEnumItems(List<McpElicitationConstOption> anyOf) {
    public McpElicitationTitledEnumItems {
        anyOf = Immutable.list(anyOf, "anyOf");
    }
}
