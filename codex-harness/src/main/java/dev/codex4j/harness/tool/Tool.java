package dev.codex4j.harness.tool;

import tools.jackson.databind.JsonNode;

/**
 * Something that the model can call. One object may serve calls of several turns at once; calls run on threads of the
 * harness, may block, and should end soon after {@link ToolContext#cancellation()} fires.
 */
public interface Tool {
    /** The name that the model calls it by. */
    String name();

    /** Its declaration as an element of {@code tools} in a Responses request. Must not change during a turn. */
    JsonNode declaration();

    /** Whether calls may run beside other calls of the same response. */
    default boolean runsInParallel() {
        return false;
    }

    /**
     * Runs one call. What is wrong with the call is told the model in the output; an exception is reported to it as a
     * failure of the tool, and the turn goes on.
     */
    ToolOutput call(ToolCall call, ToolContext context) throws Exception;
}
