package dev.codex4j.harness.tool;

import org.jspecify.annotations.Nullable;

/**
 * A call that the model made.
 *
 * @param callId pairs the call with its output; also the id of the item that clients see
 * @param namespace the namespace of the tool, if it has one
 * @param name the tool's name
 * @param input JSON arguments of a function, or the free text of a custom tool, as the model wrote it
 * @param kind what the model called
 */
public record ToolCall(String callId, @Nullable String namespace, String name, String input, Kind kind) {
    /** The two forms that a call takes. */
    public enum Kind {
        /** A function with JSON arguments. */
        FUNCTION,
        /** A custom tool with free text. */
        CUSTOM
    }
}
