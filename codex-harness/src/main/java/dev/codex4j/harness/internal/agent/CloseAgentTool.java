package dev.codex4j.harness.internal.agent;

import dev.codex4j.harness.internal.exec.ToolArguments;
import dev.codex4j.harness.tool.ToolCall;
import dev.codex4j.harness.tool.ToolContext;
import dev.codex4j.protocol.item.CollabAgentTool;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code close_agent}: ends an agent and those that it has started. */
final class CloseAgentTool extends AgentTool {
    private static final Logger LOG = System.getLogger(CloseAgentTool.class.getName());
    private static final long CLOSE_SECONDS = 10;

    private final AgentFamily family;

    CloseAgentTool(AgentFamily family) {
        super("close_agent");
        this.family = family;
    }

    @Override
    JsonNode answer(ToolArguments arguments, ToolCall call, ToolContext context) throws InterruptedException {
        String agentId = agentId(arguments.requiredText("target"));
        AgentItem item = AgentItem.begin(call, context, CollabAgentTool.CLOSE_AGENT, List.of(agentId), null);
        Agent agent = family.find(agentId);
        if (agent == null) {
            item.end(Map.of(agentId, AgentStatus.NOT_FOUND));
            throw AgentRefusal.notFound(agentId);
        }
        AgentStatus before = agent.status();
        try {
            family.close(agent).get(CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.log(
                    Level.WARNING,
                    "Agent " + agentId + " did not end within " + CLOSE_SECONDS + " s; it is left to end.");
        } catch (ExecutionException e) {
            LOG.log(Level.WARNING, "Agent " + agentId + " could not be closed.", e.getCause());
        }
        item.end(Map.of(agentId, before));
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set("previous_status", before.json());
        return answer;
    }
}
