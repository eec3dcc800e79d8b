package dev.codex4j.harness.internal.agent;

import dev.codex4j.harness.internal.exec.ToolArguments;
import dev.codex4j.harness.internal.thread.Instruction;
import dev.codex4j.harness.internal.thread.LoadedThreads;
import dev.codex4j.harness.internal.thread.Reply;
import dev.codex4j.harness.internal.thread.ThreadSession;
import dev.codex4j.harness.tool.ToolCall;
import dev.codex4j.harness.tool.ToolContext;
import dev.codex4j.protocol.item.CollabAgentTool;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code send_input}: tells an agent more. */
final class SendInputTool extends AgentTool {
    /** An agent that is to drop what it does may take a while to do so. */
    private static final long ACCEPT_SECONDS = 30;

    private final AgentFamily family;
    private final LoadedThreads threads;

    SendInputTool(AgentFamily family, LoadedThreads threads) {
        super("send_input");
        this.family = family;
        this.threads = threads;
    }

    @Override
    JsonNode answer(ToolArguments arguments, ToolCall call, ToolContext context) throws InterruptedException {
        String agentId = agentId(arguments.requiredText("target"));
        AgentMessage message = AgentMessage.of(arguments);
        boolean interrupts = Boolean.TRUE.equals(arguments.optionalFlag("interrupt"));
        AgentItem item = AgentItem.begin(call, context, CollabAgentTool.SEND_INPUT, List.of(agentId), message.prompt());
        Agent agent = family.find(agentId);
        ThreadSession session = agent == null ? null : threads.find(agentId);
        if (agent == null || session == null) {
            item.end(Map.of(agentId, AgentStatus.NOT_FOUND));
            throw AgentRefusal.notFound(agentId);
        }
        AgentStatus before = agent.status();
        CompletableFuture<String> accepted = new CompletableFuture<>();
        session.relatives()
                .instruct(
                        new Instruction(message.content(), context.rootTurnId(), context.turnId(), interrupts),
                        Reply.to(accepted));
        try {
            String submission = accepted.get(ACCEPT_SECONDS, TimeUnit.SECONDS);
            boolean interrupted = interrupts && before.equals(AgentStatus.RUNNING);
            item.end(Map.of(agentId, interrupted ? AgentStatus.INTERRUPTED : before));
            return JsonNodeFactory.instance.objectNode().put("submission_id", submission);
        } catch (ExecutionException e) {
            item.fail();
            throw new AgentRefusal("collab tool failed: "
                    + String.valueOf(e.getCause() == null ? e : e.getCause().getMessage()));
        } catch (TimeoutException e) {
            item.fail();
            throw new AgentRefusal("collab tool failed: agent " + agentId + " did not take the message within "
                    + ACCEPT_SECONDS + " seconds; it reads it as soon as it can");
        }
    }
}
