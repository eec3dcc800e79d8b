package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.tool.Tool;
import dev.codex4j.harness.tool.ToolCall;
import dev.codex4j.harness.tool.ToolContext;
import dev.codex4j.harness.tool.ToolOutput;
import dev.codex4j.protocol.DecodeException;
import dev.codex4j.protocol.approval.ToolRequestUserInputParams;
import dev.codex4j.protocol.approval.ToolRequestUserInputQuestion;
import dev.codex4j.protocol.approval.ToolRequestUserInputResponse;
import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.thread.ThreadActiveFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code request_user_input}: puts questions to the user and waits for the answers. */
final class RequestUserInputTool implements Tool {
    private static final String PROBLEM = "failed to parse function arguments: ";

    private final boolean planning;
    private final boolean always;

    /**
     * @param planning whether agent and user are making a plan, which is when there are questions
     * @param always whether there may be questions at other times, too
     */
    RequestUserInputTool(boolean planning, boolean always) {
        this.planning = planning;
        this.always = always;
    }

    @Override
    public String name() {
        return "request_user_input";
    }

    @Override
    public JsonNode declaration() {
        JsonNode declaration = ToolDeclarations.of(name());
        if (!always) {
            return declaration;
        }
        String description = declaration.path("description").stringValue();
        return ((ObjectNode) declaration.deepCopy())
                .put(
                        "description",
                        description.replace("Only available in plan mode.", "").strip());
    }

    @Override
    public ToolOutput call(ToolCall call, ToolContext context) throws InterruptedException {
        if (!planning && !always) {
            return ToolOutput.text("request_user_input is unavailable in Default mode");
        }
        List<ToolRequestUserInputQuestion> questions;
        try {
            questions = questions(JsonMapper.shared().readTree(call.input()));
        } catch (JacksonException e) {
            return ToolOutput.text(PROBLEM + e.getOriginalMessage());
        } catch (DecodeException e) {
            return ToolOutput.text(PROBLEM + e.reason());
        } catch (IllegalArgumentException e) {
            return ToolOutput.text(String.valueOf(e.getMessage()));
        }
        // Where there is no plan to wait for, clients need not stand still for the answer.
        Future<ToolRequestUserInputResponse> answer = context.ask(
                new ToolRequestUserInputParams(
                        context.threadId(), context.turnId(), call.callId(), questions, planning, null),
                ThreadActiveFlag.WAITING_ON_USER_INPUT);
        try {
            return ToolOutput.text(ProtocolJson.encodeToString(answer.get()));
        } catch (ExecutionException nobodyAnswered) {
            return ToolOutput.text(ProtocolJson.encodeToString(new ToolRequestUserInputResponse(Map.of())));
        }
    }

    private static List<ToolRequestUserInputQuestion> questions(JsonNode arguments) {
        JsonNode given = arguments.path("questions");
        if (!given.isArray()) {
            throw new IllegalArgumentException(PROBLEM
                    + (given.isMissingNode() ? "missing field `questions`" : "the field `questions` must be a list"));
        }
        List<ToolRequestUserInputQuestion> questions = new ArrayList<>();
        for (JsonNode each : given) {
            if (!(each instanceof ObjectNode question)) {
                throw new IllegalArgumentException(PROBLEM + "a question must be an object");
            }
            ObjectNode shown = question.deepCopy().put("isOther", true);
            questions.add(ProtocolJson.decode(shown, ToolRequestUserInputQuestion.class));
        }
        for (ToolRequestUserInputQuestion question : questions) {
            if (question.options() == null || question.options().isEmpty()) {
                throw new IllegalArgumentException("request_user_input requires non-empty options for every question");
            }
        }
        return questions;
    }
}
