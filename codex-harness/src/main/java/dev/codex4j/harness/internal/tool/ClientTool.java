package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.internal.dynamic.ToolSchema;
import dev.codex4j.harness.internal.exec.ArgumentException;
import dev.codex4j.harness.internal.exec.ToolArguments;
import dev.codex4j.harness.internal.turn.EndingTool;
import dev.codex4j.harness.tool.ToolCall;
import dev.codex4j.harness.tool.ToolContext;
import dev.codex4j.harness.tool.ToolOutput;
import dev.codex4j.protocol.DecodeException;
import dev.codex4j.protocol.ProtocolException;
import dev.codex4j.protocol.item.DynamicToolCallParams;
import dev.codex4j.protocol.item.DynamicToolCallResponse;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A tool that the thread's clients run: whoever answers first has run it. */
final class ClientTool implements EndingTool {
    private final String name;
    private final JsonNode declaration;
    private final ModelOutput output;

    ClientTool(String name, String description, JsonNode schema, ModelOutput output) {
        this.name = name;
        this.declaration = declaration(name, description, ToolSchema.of(schema));
        this.output = output;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public JsonNode declaration() {
        return declaration;
    }

    /** The declaration of a function. */
    static ObjectNode declaration(String name, String description, JsonNode schema) {
        ObjectNode declaration = JsonNodeFactory.instance
                .objectNode()
                .put("type", "function")
                .put("name", name)
                .put("description", description)
                .put("strict", false);
        declaration.set("parameters", schema);
        return declaration;
    }

    @Override
    public ToolOutput call(ToolCall call, ToolContext context) {
        JsonNode arguments;
        try {
            arguments = ToolArguments.anyJson(call.input());
        } catch (ArgumentException e) {
            return ToolOutput.text(Objects.requireNonNull(e.getMessage()));
        }
        DynamicCall started = DynamicCall.start(call, arguments, context);
        DynamicResult result = ask(call, arguments, context);
        started.end(result, context);
        return output.of(result.told());
    }

    private static DynamicResult ask(ToolCall call, JsonNode arguments, ToolContext context) {
        CompletableFuture<DynamicToolCallResponse> answer = context.ask(
                DynamicToolCallParams.builder()
                        .threadId(context.threadId())
                        .turnId(context.turnId())
                        .callId(call.callId())
                        .namespace(call.namespace())
                        .tool(call.name())
                        .arguments(arguments)
                        .build(),
                null);
        try {
            return DynamicResult.of(answer.get());
        } catch (ExecutionException e) {
            boolean unreadable = e.getCause() instanceof DecodeException || e.getCause() instanceof ProtocolException;
            return unreadable ? DynamicResult.invalid() : DynamicResult.failure("dynamic tool request failed");
        } catch (InterruptedException e) {
            answer.cancel(false);
            return DynamicResult.cancelled();
        }
    }
}
