package dev.codex4j.harness.internal.agent;

import dev.codex4j.harness.internal.exec.ToolArguments;
import dev.codex4j.harness.internal.thread.Instruction;
import dev.codex4j.harness.internal.thread.LoadedThreads;
import dev.codex4j.harness.internal.thread.Reply;
import dev.codex4j.harness.internal.turn.TurnRunner;
import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.harness.tool.ToolCall;
import dev.codex4j.harness.tool.ToolContext;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.item.CollabAgentTool;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code spawn_agent}: starts an agent with its first task. */
final class SpawnAgentTool extends AgentTool {
    private final AgentFamily family;
    private final LoadedThreads threads;
    private final AgentOrigin origin;
    private final TurnSettings settings;
    private final AgentModels models;

    /** @param settings of the turn that offers the tool */
    SpawnAgentTool(
            AgentFamily family, LoadedThreads threads, AgentOrigin origin, TurnSettings settings, AgentModels models) {
        super("spawn_agent");
        this.family = family;
        this.threads = threads;
        this.origin = origin;
        this.settings = settings;
        this.models = models;
    }

    @Override
    JsonNode answer(ToolArguments arguments, ToolCall call, ToolContext context) {
        AgentMessage task = AgentMessage.of(arguments);
        String model = arguments.optionalText("model");
        String effort = arguments.optionalText("reasoning_effort");
        String role = arguments.optionalText("agent_type");
        boolean fork = Boolean.TRUE.equals(arguments.optionalFlag("fork_context"));
        if (role != null) {
            throw new AgentRefusal("unknown agent_type '" + role + "'");
        }
        AgentItem item = AgentItem.begin(
                call,
                context,
                CollabAgentTool.SPAWN_AGENT,
                List.of(),
                task.prompt(),
                Objects.requireNonNullElse(model, ""),
                Objects.requireNonNullElse(effort, AgentModels.ASSUMED_EFFORT));
        Agent agent;
        try {
            agent = start(models.choose(settings, origin.config(), model, effort), fork);
        } catch (AgentRefusal e) {
            item.fail();
            throw e;
        }
        item.choose(agent.settings().model(), models.effort(agent.settings()));
        item.end(Map.of(agent.id(), AgentStatus.PENDING));
        threads.require(agent.id())
                .relatives()
                .instruct(
                        new Instruction(task.content(), context.rootTurnId(), context.turnId(), false),
                        Reply.to(new CompletableFuture<>()));
        return JsonNodeFactory.instance
                .objectNode()
                .put("agent_id", agent.id())
                .put("nickname", agent.source().agentNickname());
    }

    private Agent start(TurnSettings chosen, boolean fork) {
        String parentId = origin.thread().threadId();
        try {
            TurnRunner.@Nullable Memory memory =
                    fork ? threads.require(parentId).relatives().fork() : null;
            return family.start(origin.thread(), origin.config(), origin.depth(), chosen, memory, origin.limits());
        } catch (AgentRefusal | RpcException e) {
            throw new AgentRefusal("collab spawn failed: " + e.getMessage());
        }
    }
}
