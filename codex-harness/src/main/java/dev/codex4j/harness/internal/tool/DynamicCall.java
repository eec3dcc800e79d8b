package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.tool.ToolCall;
import dev.codex4j.harness.tool.ToolContext;
import dev.codex4j.protocol.item.DynamicToolCallStatus;
import dev.codex4j.protocol.item.ThreadItem;
import tools.jackson.databind.JsonNode;

/**
 * A call of a tool that was brought, as clients see it from its start to its end.
 *
 * @param call the call
 * @param arguments what the model calls the tool with
 * @param startedAtMs when it started, in milliseconds of Unix time
 */
record DynamicCall(ToolCall call, JsonNode arguments, long startedAtMs) {

    /** Shows clients that the call has started. */
    static DynamicCall start(ToolCall call, JsonNode arguments, ToolContext context) {
        DynamicCall started = new DynamicCall(call, arguments, context.now());
        context.started(started.item(DynamicToolCallStatus.IN_PROGRESS).build());
        return started;
    }

    /** Shows clients what became of the call. */
    void end(DynamicResult result, ToolContext context) {
        long now = context.now();
        context.completed(item(result.success() ? DynamicToolCallStatus.COMPLETED : DynamicToolCallStatus.FAILED)
                .contentItems(result.content())
                .success(result.success())
                .durationMs(now - startedAtMs)
                .completedAtMs(now)
                .build());
    }

    private ThreadItem.DynamicToolCall.Builder item(DynamicToolCallStatus status) {
        return ThreadItem.DynamicToolCall.builder(call.callId(), call.name(), arguments, status)
                .namespace(call.namespace())
                .startedAtMs(startedAtMs);
    }
}
