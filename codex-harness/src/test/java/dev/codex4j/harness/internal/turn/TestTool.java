package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.tool.Tool;
import dev.codex4j.harness.tool.ToolCall;
import dev.codex4j.harness.tool.ToolContext;
import dev.codex4j.harness.tool.ToolOutput;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A tool made of a name and what it does. */
public record TestTool(String name, boolean runsInParallel, String type, Work work) implements Tool {
    /** What a tool does. */
    @FunctionalInterface
    public interface Work {
        String run(ToolCall call, ToolContext context) throws Exception;
    }

    /** A tool whose calls may run beside others. */
    public static TestTool of(String name, Work work) {
        return new TestTool(name, true, "function", work);
    }

    /** A tool that takes free text. */
    public static TestTool custom(String name, Work work) {
        return new TestTool(name, true, "custom", work);
    }

    @Override
    public JsonNode declaration() {
        return JsonNodeFactory.instance.objectNode().put("type", type).put("name", name);
    }

    @Override
    public ToolOutput call(ToolCall call, ToolContext context) throws Exception {
        return ToolOutput.text(work.run(call, context));
    }
}
