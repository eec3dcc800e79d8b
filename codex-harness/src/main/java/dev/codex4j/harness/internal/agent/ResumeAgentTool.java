package dev.codex4j.harness.internal.agent;

import dev.codex4j.harness.internal.exec.ToolArguments;
import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.harness.tool.ToolCall;
import dev.codex4j.harness.tool.ToolContext;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.item.CollabAgentTool;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code resume_agent}: opens an agent again that was closed. */
final class ResumeAgentTool extends AgentTool {
    private final AgentFamily family;
    private final AgentOrigin origin;
    private final TurnSettings settings;
    private final AgentRoles roles;

    /** @param settings of the turn that offers the tool */
    ResumeAgentTool(AgentFamily family, AgentOrigin origin, TurnSettings settings, AgentRoles roles) {
        super("resume_agent");
        this.family = family;
        this.origin = origin;
        this.settings = settings;
        this.roles = roles;
    }

    @Override
    JsonNode answer(ToolArguments arguments, ToolCall call, ToolContext context) {
        String agentId = agentId(arguments.requiredText("id"));
        AgentItem item = AgentItem.begin(call, context, CollabAgentTool.RESUME_AGENT, List.of(agentId), null);
        AgentStatus status;
        try {
            status = family.resume(agentId, origin.thread(), origin.config(), settings, roles)
                    .status();
        } catch (AgentRefusal | RpcException e) {
            item.end(Map.of(agentId, AgentStatus.NOT_FOUND));
            AgentRefusal notFound = AgentRefusal.notFound(agentId);
            boolean unknown = String.valueOf(notFound.getMessage()).equals(e.getMessage());
            throw unknown ? notFound : new AgentRefusal("collab tool failed: " + e.getMessage());
        }
        item.end(Map.of(agentId, status));
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set("status", status.json());
        return answer;
    }
}
