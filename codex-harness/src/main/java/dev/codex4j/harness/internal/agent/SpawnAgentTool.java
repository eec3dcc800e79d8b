package dev.codex4j.harness.internal.agent;

import dev.codex4j.harness.internal.config.AgentRole;
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
import tools.jackson.databind.node.ObjectNode;

/** {@code spawn_agent}: starts an agent with its first task. */
final class SpawnAgentTool extends AgentTool {
    private final AgentFamily family;
    private final LoadedThreads threads;
    private final AgentOrigin origin;
    private final TurnSettings settings;
    private final AgentModels models;
    private final AgentRoles roles;

    /** @param settings of the turn that offers the tool */
    SpawnAgentTool(
            AgentFamily family,
            LoadedThreads threads,
            AgentOrigin origin,
            TurnSettings settings,
            AgentModels models,
            AgentRoles roles) {
        super("spawn_agent");
        this.family = family;
        this.threads = threads;
        this.origin = origin;
        this.settings = settings;
        this.models = models;
        this.roles = roles;
    }

    @Override
    public JsonNode declaration() {
        ObjectNode declaration = (ObjectNode) super.declaration().deepCopy();
        ObjectNode known = (ObjectNode) declaration.path("parameters").path("properties");
        ObjectNode properties = JsonNodeFactory.instance.objectNode();
        properties
                .putObject("agent_type")
                .put("type", "string")
                .put(
                        "description",
                        "What to start the agent as; an agent that begins with what was said in this thread cannot be"
                                + " told. Without it, default. There are:\n" + roles.describe());
        properties.setAll(known);
        ((ObjectNode) declaration.path("parameters")).set("properties", properties);
        return declaration;
    }

    @Override
    JsonNode answer(ToolArguments arguments, ToolCall call, ToolContext context) {
        AgentMessage task = AgentMessage.of(arguments);
        boolean fork = Boolean.TRUE.equals(arguments.optionalFlag("fork_context"));
        AgentRole role = role(arguments.optionalText("agent_type"), fork);
        String model = fixed(role == null ? null : role.model(), arguments.optionalText("model"));
        String effort = fixed(role == null ? null : role.effort(), arguments.optionalText("reasoning_effort"));
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
            agent = start(models.choose(settings, origin.config(), model, effort), role, fork);
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

    private @Nullable AgentRole role(@Nullable String asked, boolean fork) {
        if (asked == null || asked.isBlank()) {
            return null;
        }
        if (fork) {
            throw new AgentRefusal("Full-history forked agents inherit the parent agent type; omit agent_type, or spawn"
                    + " without a full-history fork.");
        }
        return roles.require(asked.strip());
    }

    /** What the role says holds, whatever the call asks for. */
    private static @Nullable String fixed(@Nullable String byRole, @Nullable String asked) {
        return byRole == null ? asked : byRole;
    }

    private Agent start(TurnSettings chosen, @Nullable AgentRole role, boolean fork) {
        String parentId = origin.thread().threadId();
        try {
            TurnRunner.@Nullable Memory memory =
                    fork ? threads.require(parentId).relatives().fork() : null;
            return family.start(
                    origin.thread(), origin.config(), origin.depth(), chosen, role, memory, origin.limits());
        } catch (AgentRefusal | RpcException e) {
            throw new AgentRefusal("collab spawn failed: " + e.getMessage());
        }
    }
}
