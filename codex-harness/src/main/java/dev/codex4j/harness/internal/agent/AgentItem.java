package dev.codex4j.harness.internal.agent;

import dev.codex4j.harness.tool.ToolCall;
import dev.codex4j.harness.tool.ToolContext;
import dev.codex4j.protocol.item.CollabAgentState;
import dev.codex4j.protocol.item.CollabAgentTool;
import dev.codex4j.protocol.item.CollabAgentToolCallStatus;
import dev.codex4j.protocol.item.ThreadItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The item by which clients see a call of an agent tool. */
final class AgentItem {
    private final ToolContext context;
    private ThreadItem.CollabAgentToolCall shown;

    private AgentItem(ToolContext context, ThreadItem.CollabAgentToolCall shown) {
        this.context = context;
        this.shown = shown;
    }

    /** Shows that a call about these agents has begun. */
    static AgentItem begin(
            ToolCall call, ToolContext context, CollabAgentTool tool, List<String> agentIds, @Nullable String prompt) {
        return begin(call, context, tool, agentIds, prompt, null, null);
    }

    /** Shows that a call has begun that chooses a model. */
    static AgentItem begin(
            ToolCall call,
            ToolContext context,
            CollabAgentTool tool,
            List<String> agentIds,
            @Nullable String prompt,
            @Nullable String model,
            @Nullable String effort) {
        ThreadItem.CollabAgentToolCall item = ThreadItem.CollabAgentToolCall.builder()
                .id(call.callId())
                .tool(tool)
                .status(CollabAgentToolCallStatus.IN_PROGRESS)
                .senderThreadId(context.threadId())
                .receiverThreadIds(agentIds)
                .prompt(prompt)
                .model(model)
                .reasoningEffort(effort)
                .agentsStates(Map.of())
                .startedAtMs(context.now())
                .build();
        context.started(item);
        return new AgentItem(context, item);
    }

    /** From now on the item names these. */
    void choose(String model, String effort) {
        shown = shown.toBuilder().model(model).reasoningEffort(effort).build();
    }

    /** Shows that the call is over and how it found these agents. */
    void end(Map<String, AgentStatus> agents) {
        boolean failed = agents.values().stream().anyMatch(AgentStatus::isFailure);
        end(failed ? CollabAgentToolCallStatus.FAILED : CollabAgentToolCallStatus.COMPLETED, agents);
    }

    /** Shows that the call has failed before it concerned any agent. */
    void fail() {
        end(CollabAgentToolCallStatus.FAILED, Map.of());
    }

    private void end(CollabAgentToolCallStatus status, Map<String, AgentStatus> agents) {
        Map<String, CollabAgentState> states = new LinkedHashMap<>();
        agents.forEach((agentId, found) -> states.put(agentId, found.view()));
        context.completed(shown.toBuilder()
                .status(status)
                .receiverThreadIds(List.copyOf(agents.keySet()))
                .agentsStates(states)
                .completedAtMs(context.now())
                .build());
    }
}
