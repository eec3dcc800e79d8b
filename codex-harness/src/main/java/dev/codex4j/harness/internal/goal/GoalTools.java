package dev.codex4j.harness.internal.goal;

import dev.codex4j.harness.internal.tool.ToolDeclarations;
import dev.codex4j.harness.tool.Tool;
import dev.codex4j.harness.tool.ToolCall;
import dev.codex4j.harness.tool.ToolContext;
import dev.codex4j.harness.tool.ToolOutput;
import dev.codex4j.protocol.thread.goal.ThreadGoal;
import dev.codex4j.protocol.thread.goal.ThreadGoalStatus;
import dev.codex4j.protocol.thread.goal.ThreadGoalUpdatedNotification;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tools with which the model reads, sets and ends the goal of its thread. */
public final class GoalTools {
    private static final Set<ThreadGoalStatus> FOR_THE_MODEL =
            Set.of(ThreadGoalStatus.COMPLETE, ThreadGoalStatus.BLOCKED, ThreadGoalStatus.PAUSED);

    private final GoalKeeper keeper;

    public GoalTools(GoalKeeper keeper) {
        this.keeper = keeper;
    }

    /** All of them, in the order in which they are declared. */
    public List<Tool> all() {
        return List.of(
                new GoalTool("get_goal", (arguments, context) -> GoalReport.of(keeper.goal())),
                new GoalTool("create_goal", this::create),
                new GoalTool("update_goal", this::update));
    }

    private String create(JsonNode arguments, ToolContext context) {
        JsonNode objective = arguments.path("objective");
        if (!objective.isString()) {
            throw new GoalException("missing field `objective`");
        }
        JsonNode budget = arguments.path("token_budget");
        if (!budget.isMissingNode() && !budget.isNull() && !budget.canConvertToExactIntegral()) {
            throw new GoalException("invalid type for field `token_budget`: expected a whole number");
        }
        ThreadGoal created =
                keeper.create(objective.stringValue(), budget.canConvertToExactIntegral() ? budget.longValue() : null);
        announce(created, context);
        return GoalReport.of(created);
    }

    private String update(JsonNode arguments, ToolContext context) {
        JsonNode status = arguments.path("status");
        if (!status.isString()) {
            throw new GoalException("missing field `status`");
        }
        ThreadGoalStatus wanted = new ThreadGoalStatus(status.stringValue());
        if (!FOR_THE_MODEL.contains(wanted)) {
            throw new GoalException("update_goal can only mark the existing goal complete, blocked, or paused at the "
                    + "user's explicit request; resume, budget-limited, and usage-limited status changes are "
                    + "controlled by the user or system");
        }
        announce(keeper.book(), context);
        ThreadGoal updated = keeper.changeStatus(wanted);
        if (updated == null) {
            throw new GoalException("cannot update goal because this thread has no goal");
        }
        announce(updated, context);
        return GoalReport.of(updated);
    }

    private static void announce(@Nullable ThreadGoal goal, ToolContext context) {
        if (goal != null) {
            context.emit(ThreadGoalUpdatedNotification.builder(context.threadId(), goal)
                    .turnId(context.turnId())
                    .build());
        }
    }

    /** What one of the tools does. */
    private interface Work {
        String run(JsonNode arguments, ToolContext context);
    }

    private record GoalTool(String name, Work work) implements Tool {
        @Override
        public JsonNode declaration() {
            return ToolDeclarations.of(name);
        }

        @Override
        public ToolOutput call(ToolCall call, ToolContext context) {
            try {
                return ToolOutput.text(work.run(JsonMapper.shared().readTree(call.input()), context));
            } catch (JacksonException e) {
                return ToolOutput.text("failed to parse function arguments: " + e.getOriginalMessage());
            } catch (GoalException e) {
                return ToolOutput.text(e.why());
            }
        }
    }
}
