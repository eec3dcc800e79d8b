package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.tool.Tool;
import dev.codex4j.harness.tool.ToolCall;
import dev.codex4j.harness.tool.ToolContext;
import dev.codex4j.harness.tool.ToolOutput;
import dev.codex4j.protocol.approval.ToolRequestUserInputParams;
import dev.codex4j.protocol.approval.ToolRequestUserInputQuestion;
import dev.codex4j.protocol.approval.ToolRequestUserInputResponse;
import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.thread.ThreadActiveFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code request_user_input}: puts questions to the user and waits for the answers. */
final class RequestUserInputTool implements Tool {
    private final boolean available;

    /** @param available whether the turn's mode allows questions */
    RequestUserInputTool(boolean available) {
        this.available = available;
    }

    @Override
    public String name() {
        return "request_user_input";
    }

    @Override
    public JsonNode declaration() {
        return ToolDeclarations.of(name());
    }

    @Override
    public ToolOutput call(ToolCall call, ToolContext context) throws InterruptedException {
        if (!available) {
            return ToolOutput.text("request_user_input is unavailable in Default mode");
        }
        List<ToolRequestUserInputQuestion> questions;
        try {
            questions = questions(JsonMapper.shared().readTree(call.input()));
        } catch (JacksonException e) {
            return ToolOutput.text("failed to parse function arguments: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            return ToolOutput.text("failed to parse function arguments: " + e.getMessage());
        }
        Future<ToolRequestUserInputResponse> answer = context.ask(
                new ToolRequestUserInputParams(
                        context.threadId(), context.turnId(), call.callId(), questions, true, null),
                ThreadActiveFlag.WAITING_ON_USER_INPUT);
        try {
            return ToolOutput.text(ProtocolJson.encodeToString(answer.get()));
        } catch (ExecutionException e) {
            return ToolOutput.text("request_user_input was cancelled before receiving a response");
        }
    }

    private static List<ToolRequestUserInputQuestion> questions(JsonNode arguments) {
        JsonNode given = arguments.path("questions");
        if (!given.isArray() || given.isEmpty()) {
            throw new IllegalArgumentException("missing field `questions`");
        }
        List<ToolRequestUserInputQuestion> questions = new ArrayList<>();
        for (JsonNode each : given) {
            if (!(each instanceof ObjectNode question)
                    || question.path("options").isEmpty()) {
                throw new IllegalArgumentException("request_user_input requires non-empty options for every question");
            }
            ObjectNode shown = question.deepCopy().put("isOther", true).put("isSecret", false);
            questions.add(ProtocolJson.decode(shown, ToolRequestUserInputQuestion.class));
        }
        return questions;
    }
}
