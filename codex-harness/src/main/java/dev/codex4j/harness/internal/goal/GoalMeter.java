package dev.codex4j.harness.internal.goal;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.harness.internal.history.InputItems;
import dev.codex4j.harness.internal.turn.TurnAssignment;
import dev.codex4j.harness.internal.turn.TurnControl;
import dev.codex4j.harness.internal.turn.TurnEnd;
import dev.codex4j.harness.internal.turn.TurnEvents;
import dev.codex4j.harness.internal.turn.TurnInput;
import dev.codex4j.harness.internal.turn.TurnMeter;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.model.TokenUsage;
import dev.codex4j.protocol.thread.goal.ThreadGoal;
import dev.codex4j.protocol.thread.goal.ThreadGoalStatus;
import dev.codex4j.protocol.thread.goal.ThreadGoalUpdatedNotification;
import dev.codex4j.protocol.turn.CodexErrorInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Books what turns use on the goal of their thread, and has the model told what it must know of the goal. */
public final class GoalMeter implements TurnMeter {
    private final GoalKeeper keeper;
    private final GoalMessages messages;

    public GoalMeter(GoalKeeper keeper, IdGenerator ids) {
        this.keeper = keeper;
        this.messages = new GoalMessages(new InputItems(ids));
    }

    /** What a turn starts with that nobody asked for but the goal; null if there is nothing to pursue now. */
    public @Nullable TurnInput continuation() {
        ThreadGoal goal = keeper.pursued();
        if (goal == null) {
            return null;
        }
        List<RawJson> hidden = new ArrayList<>();
        String untold = keeper.tell();
        if (untold != null) {
            hidden.add(messages.objective(untold));
        }
        hidden.add(messages.goOn(goal));
        return TurnInput.hidden(hidden);
    }

    /** What a running turn is told when its goal has another objective now. */
    public TurnInput edited(ThreadGoal goal) {
        return TurnInput.hidden(List.of(messages.edited(goal)));
    }

    @Override
    public Reading start(TurnAssignment assignment, TurnEvents events) {
        keeper.turnStarted(
                !assignment.settings().isPlanning(), assignment.input().isHidden());
        return new GoalReading(events, assignment.control());
    }

    private final class GoalReading implements Reading {
        private final TurnEvents events;
        private final TurnControl control;

        GoalReading(TurnEvents events, TurnControl control) {
            this.events = events;
            this.control = control;
        }

        @Override
        public void responseCompleted(@Nullable TokenUsage usage, boolean toolsRan) {
            if (usage != null) {
                keeper.used(usage);
            }
            if (toolsRan) {
                afterTools();
            }
        }

        /** Another request follows, so that now is the time to have the model told something. */
        private void afterTools() {
            ThreadGoal before = keeper.goal();
            ThreadGoal now = book();
            List<RawJson> news = new ArrayList<>();
            String created = keeper.tellCreated();
            if (created != null) {
                news.add(messages.objective(created));
            }
            if (before != null && now != null && GoalKeeper.isActive(before) && !GoalKeeper.isActive(now)) {
                news.add(messages.budgetReached(now));
            }
            if (!news.isEmpty()) {
                control.whisper(TurnInput.hidden(news));
            }
        }

        @Override
        public void ended(TurnEnd end) {
            ThreadGoal goal = keeper.goal();
            if (end instanceof TurnEnd.Failed failed && goal != null && GoalKeeper.isActive(goal)) {
                keeper.book();
                announce(keeper.changeStatus(
                        CodexErrorInfo.USAGE_LIMIT_EXCEEDED.equals(
                                        failed.error().codexErrorInfo())
                                ? ThreadGoalStatus.USAGE_LIMITED
                                : ThreadGoalStatus.BLOCKED));
            } else {
                book();
            }
            if (end instanceof TurnEnd.Interrupted) {
                keeper.hold();
            }
            keeper.turnEnded();
        }

        private @Nullable ThreadGoal book() {
            ThreadGoal booked = keeper.book();
            announce(booked);
            return booked;
        }

        private void announce(@Nullable ThreadGoal goal) {
            if (goal != null) {
                events.emit(ThreadGoalUpdatedNotification.builder(events.threadId(), goal)
                        .turnId(events.turnId())
                        .build());
            }
        }
    }
}
