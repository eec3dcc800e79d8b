package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.tool.Tool;
import dev.codex4j.harness.tool.ToolCall;
import dev.codex4j.harness.tool.ToolContext;
import dev.codex4j.harness.tool.ToolOutput;
import dev.codex4j.protocol.turn.TurnPlanStep;
import dev.codex4j.protocol.turn.TurnPlanStepStatus;
import dev.codex4j.protocol.turn.TurnPlanUpdatedNotification;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code update_plan}: shows clients the steps of the work. */
final class UpdatePlanTool implements Tool {
    @Override
    public String name() {
        return "update_plan";
    }

    @Override
    public JsonNode declaration() {
        return ToolDeclarations.of(name());
    }

    @Override
    public ToolOutput call(ToolCall call, ToolContext context) {
        List<TurnPlanStep> steps = new ArrayList<>();
        JsonNode arguments;
        try {
            arguments = JsonMapper.shared().readTree(call.input());
            if (!arguments.path("plan").isArray()) {
                return unusable("missing field `plan`");
            }
            for (JsonNode step : arguments.path("plan")) {
                steps.add(step(step));
            }
        } catch (JacksonException e) {
            return unusable(e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            return unusable(String.valueOf(e.getMessage()));
        }
        JsonNode explanation = arguments.path("explanation");
        context.emit(TurnPlanUpdatedNotification.builder(context.threadId(), context.turnId(), steps)
                .explanation(explanation.isString() ? explanation.stringValue() : null)
                .build());
        return ToolOutput.text("Plan updated");
    }

    private static TurnPlanStep step(JsonNode step) {
        if (!step.path("step").isString()) {
            throw new IllegalArgumentException("missing field `step`");
        }
        TurnPlanStepStatus status =
                switch (step.path("status").asString("")) {
                    case "pending" -> TurnPlanStepStatus.PENDING;
                    case "in_progress" -> TurnPlanStepStatus.IN_PROGRESS;
                    case "completed" -> TurnPlanStepStatus.COMPLETED;
                    default ->
                        throw new IllegalArgumentException("unknown variant `"
                                + step.path("status").asString("")
                                + "`, expected one of `pending`, `in_progress`, `completed`");
                };
        return new TurnPlanStep(step.path("step").stringValue(), status);
    }

    private static ToolOutput unusable(String why) {
        return ToolOutput.text("failed to parse function arguments: " + why);
    }
}
