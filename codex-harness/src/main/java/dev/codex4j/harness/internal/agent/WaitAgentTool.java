package dev.codex4j.harness.internal.agent;

import dev.codex4j.harness.internal.exec.ToolArguments;
import dev.codex4j.harness.tool.ToolCall;
import dev.codex4j.harness.tool.ToolContext;
import dev.codex4j.protocol.item.CollabAgentTool;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code wait_agent}: waits for the first of several agents to finish. */
final class WaitAgentTool extends AgentTool {
    private static final long SHORTEST_MS = 10_000;
    private static final long USUAL_MS = 30_000;
    private static final long LONGEST_MS = 3_600_000;

    private final AgentFamily family;

    WaitAgentTool(AgentFamily family) {
        super("wait_agent");
        this.family = family;
    }

    @Override
    JsonNode answer(ToolArguments arguments, ToolCall call, ToolContext context) throws InterruptedException {
        List<String> targets = arguments.texts("targets").stream()
                .map(AgentTool::agentId)
                .distinct()
                .toList();
        if (targets.isEmpty()) {
            throw new AgentRefusal("agent ids must be non-empty");
        }
        Long asked = arguments.optionalSigned("timeout_ms");
        if (asked != null && asked <= 0) {
            throw new AgentRefusal("timeout_ms must be greater than zero");
        }
        AgentItem item = AgentItem.begin(call, context, CollabAgentTool.WAIT, targets, null);
        Map<String, AgentStatus> ended =
                await(targets, asked == null ? USUAL_MS : Math.min(Math.max(asked, SHORTEST_MS), LONGEST_MS));
        item.end(ended);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ObjectNode status = answer.putObject("status");
        ended.forEach((agentId, found) -> status.set(agentId, found.json()));
        return answer.put("timed_out", ended.isEmpty());
    }

    private Map<String, AgentStatus> await(List<String> targets, long milliseconds) throws InterruptedException {
        Map<String, CompletableFuture<AgentStatus>> ends = new LinkedHashMap<>();
        for (String agentId : targets) {
            Agent agent = family.find(agentId);
            ends.put(agentId, agent == null ? CompletableFuture.completedFuture(AgentStatus.NOT_FOUND) : agent.end());
        }
        try {
            CompletableFuture.anyOf(ends.values().toArray(CompletableFuture[]::new))
                    .get(milliseconds, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return Map.of();
        } catch (ExecutionException e) {
            throw new IllegalStateException("nobody fails these futures", e);
        }
        Map<String, AgentStatus> ended = new LinkedHashMap<>();
        ends.forEach((agentId, end) -> {
            if (end.isDone()) {
                ended.put(agentId, end.join());
            }
        });
        return ended;
    }
}
