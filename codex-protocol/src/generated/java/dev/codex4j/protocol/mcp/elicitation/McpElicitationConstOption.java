package dev.codex4j.protocol.mcp.elicitation;

import dev.codex4j.protocol.json.Closed;
import dev.codex4j.protocol.json.Name;
import java.util.Objects;

/**
 * A mcp elicitation const option.
 *
 * @param constValue the const
 * @param title the title
 */
@Closed
public record McpElicitationConstOption(@Name("const") String constValue, String title) {
    public McpElicitationConstOption {
        Objects.requireNonNull(constValue, "constValue");
        Objects.requireNonNull(title, "title");
    }
}
