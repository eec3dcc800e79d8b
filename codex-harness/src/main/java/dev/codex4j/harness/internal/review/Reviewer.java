package dev.codex4j.harness.internal.review;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.harness.internal.context.Prompts;
import dev.codex4j.harness.internal.history.InputItems;
import dev.codex4j.harness.internal.turn.HistoryNotes;
import dev.codex4j.harness.internal.turn.ThreadFacts;
import dev.codex4j.harness.internal.turn.TurnAssignment;
import dev.codex4j.harness.internal.turn.TurnControl;
import dev.codex4j.harness.internal.turn.TurnEnd;
import dev.codex4j.harness.internal.turn.TurnEvents;
import dev.codex4j.harness.internal.turn.TurnRunner;
import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.tool.Cancellation;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.model.CollaborationMode;
import dev.codex4j.protocol.model.CollaborationModeSettings;
import dev.codex4j.protocol.model.ModeKind;
import dev.codex4j.protocol.permission.AskForApproval;
import dev.codex4j.protocol.turn.TurnError;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reviews for one thread. A reviewer is a model with instructions, a conversation and tools of its own that asks nobody
 * for permission; the thread sees it work, and keeps the result only.
 */
public final class Reviewer {
    private static final String KIND = "review";

    private final ThreadFacts thread;
    private final Function<ThreadFacts, TurnRunner> runners;
    private final @Nullable String model;
    private final IdGenerator ids;

    /**
     * @param thread the thread that reviews are made for
     * @param runners makes the runner of a review
     * @param model the model that reviews, null for the thread's
     */
    public Reviewer(
            ThreadFacts thread, Function<ThreadFacts, TurnRunner> runners, @Nullable String model, IdGenerator ids) {
        this.thread = thread;
        this.runners = runners;
        this.model = model;
        this.ids = ids;
    }

    /**
     * Runs a review to its end on the calling thread.
     *
     * @param turn the turn of the thread; its input is what the reviewer is told
     * @param innerId the id of the reviewer's own turn
     * @param notes takes the result into the thread's history
     * @param onFailure is told why a review failed before the result is shown
     */
    public TurnRunner.Result review(
            TurnAssignment turn, String innerId, HistoryNotes notes, Consumer<TurnError> onFailure) {
        TurnRunner.Result inner = runReviewer(turn, innerId);
        if (inner.end() instanceof TurnEnd.Failed failed) {
            onFailure.accept(failed.error());
        }
        ThreadItem.AgentMessage last = inner.answer();
        Optional<ReviewOutput> output = inner.end() instanceof TurnEnd.Completed && last != null
                ? ReviewOutput.of(last.text())
                : Optional.empty();
        ThreadItem.AgentMessage answer = report(ReviewReport.of(output), notes);
        if (inner.end() instanceof TurnEnd.Interrupted) {
            notes.interrupted(turn.control());
        }
        return new TurnRunner.Result(inner.end(), answer);
    }

    private TurnRunner.Result runReviewer(TurnAssignment turn, String innerId) {
        TurnControl control = new TurnControl();
        ThreadFacts hidden =
                thread.hidden(new ThreadFacts.Hidden(KIND, ids.next(), innerId, turn.id()), Prompts.text("review"));
        try (TurnRunner runner = runners.apply(hidden);
                Cancellation.Registration stop = turn.control().interruption().onCancel(control::interrupt)) {
            return runner.run(new TurnAssignment(
                    turn.id(),
                    turn.id(),
                    turn.startedAtMs(),
                    turn.input(),
                    reviewing(turn.settings()),
                    turn.options(),
                    control,
                    new ReviewEvents(turn.events()),
                    turn.asker()));
        }
    }

    private TurnSettings reviewing(TurnSettings settings) {
        String reviewing = model == null ? settings.model() : model;
        return new TurnSettings(
                reviewing,
                settings.modelProvider(),
                settings.cwd(),
                settings.workspaceRoots(),
                AskForApproval.NEVER,
                settings.approvalsReviewer(),
                settings.sandboxPolicy(),
                settings.profiles(),
                settings.effort(),
                settings.summary(),
                settings.serviceTier(),
                new CollaborationMode(
                        ModeKind.DEFAULT,
                        CollaborationModeSettings.builder(reviewing)
                                .reasoningEffort(settings.effort())
                                .build()));
    }

    /** Takes the result into the history and shows it; returns the message that ends the turn. */
    private ThreadItem.AgentMessage report(ReviewReport report, HistoryNotes notes) {
        TurnEvents events = notes.events();
        notes.append(notes.items().userMessage(List.of(report.action())));
        long exitedAt = events.now();
        ThreadItem.ExitedReviewMode.Builder exited =
                ThreadItem.ExitedReviewMode.builder(ids.next(), report.shown()).startedAtMs(exitedAt);
        events.started(exited.build());
        events.completed(exited.completedAtMs(events.now()).build());
        RawJson answer = notes.items().assistantMessage(report.answer());
        notes.append(answer);
        ThreadItem.AgentMessage.Builder message = ThreadItem.AgentMessage.builder(
                        InputItems.idOf(answer), report.answer())
                .startedAtMs(events.now());
        events.started(message.build());
        ThreadItem.AgentMessage complete = message.completedAtMs(events.now()).build();
        events.completed(complete);
        return complete;
    }
}
