package dev.codex4j.harness.internal.agent;

import dev.codex4j.harness.internal.exec.ArgumentException;
import dev.codex4j.harness.internal.exec.ToolArguments;
import dev.codex4j.harness.tool.Tool;
import dev.codex4j.harness.tool.ToolCall;
import dev.codex4j.harness.tool.ToolContext;
import dev.codex4j.harness.tool.ToolOutput;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A tool about agents: its arguments and its answer are JSON, and what it refuses is told the model in words. */
abstract class AgentTool implements Tool {
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

    private final String name;

    AgentTool(String name) {
        this.name = name;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public JsonNode declaration() {
        return AgentDeclarations.of(name);
    }

    @Override
    public final ToolOutput call(ToolCall call, ToolContext context) throws InterruptedException {
        try {
            return ToolOutput.text(
                    answer(ToolArguments.parse(call.input()), call, context).toString());
        } catch (ArgumentException | AgentRefusal e) {
            return ToolOutput.text(String.valueOf(e.getMessage()));
        }
    }

    abstract JsonNode answer(ToolArguments arguments, ToolCall call, ToolContext context) throws InterruptedException;

    static String agentId(String given) {
        if (!ID.matcher(given).matches()) {
            throw new AgentRefusal("invalid agent id " + given + ": not a UUID");
        }
        return given;
    }
}
