package dev.codex4j.harness.tool;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the model gets back from a call. */
public sealed interface ToolOutput {
    /** Plain text; failures are told the model this way too. */
    record Text(String text) implements ToolOutput {}

    /** Content parts in the form of the Responses API ({@code input_text}, {@code input_image}). */
    record Parts(List<JsonNode> parts) implements ToolOutput {
        public Parts {
            parts = List.copyOf(parts);
        }
    }

    /** Text as output. */
    static ToolOutput text(String text) {
        return new Text(text);
    }
}
