package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.git.RepositoryState;
import dev.codex4j.harness.internal.review.ReviewBrief;
import dev.codex4j.harness.internal.review.Reviewer;
import dev.codex4j.harness.internal.turn.HistoryNotes;
import dev.codex4j.harness.internal.turn.TurnEnd;
import dev.codex4j.harness.internal.turn.TurnEvents;
import dev.codex4j.harness.internal.turn.TurnInput;
import dev.codex4j.harness.internal.turn.TurnOptions;
import dev.codex4j.harness.internal.turn.TurnRunner;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.item.UserInput;
import dev.codex4j.protocol.turn.CodexErrorInfo;
import dev.codex4j.protocol.turn.ReviewStartParams;
import dev.codex4j.protocol.turn.ReviewStartResponse;
import dev.codex4j.protocol.turn.TurnError;
import java.nio.file.Path;
import java.util.List;

/**
 * Starts the reviews of one thread, on the session's worker. Clients know a review by two ids: its items and its end
 * carry the id in the answer, its start carries that of the reviewer's own turn, which is also the one to interrupt.
 */
final class Reviews {
    private final ThreadSession session;
    private final Reviewer reviewer;
    private final TurnRunner runner;
    private final SessionServices services;

    Reviews(ThreadSession session, ThreadWork work, SessionServices services) {
        this.session = session;
        this.reviewer = work.reviewer();
        this.runner = work.runner();
        this.services = services;
    }

    /** Answers, and begins when what runs now has stopped. */
    void start(ReviewStartParams params, Reply<ReviewStartResponse> reply) {
        ReviewBrief brief = ReviewBrief.of(params.target());
        RunningTurn turn =
                RunningTurn.review(services.ids().next(), services.ids().next(), services.clock());
        reply.succeed(new ReviewStartResponse(turn.acceptedReview(text(brief.title())), session.id()));
        session.turns().whenFree(() -> begin(turn, brief));
    }

    private void begin(RunningTurn turn, ReviewBrief brief) {
        Path cwd = session.settings().cwd();
        if (brief.needsRepository() && RepositoryState.root(cwd).isEmpty()) {
            turn.started();
            TurnError error = TurnError.builder("\"" + cwd + "\" is not a git repository")
                    .codexErrorInfo(CodexErrorInfo.OTHER)
                    .build();
            session.finish(turn, new TurnRunner.Result(new TurnEnd.Failed(error), null));
            return;
        }
        enter(turn, brief);
        TurnInput input = new TurnInput(text(brief.prompt()), null);
        session.launch(turn, input, TurnOptions.NONE, assignment -> {
            HistoryNotes notes =
                    runner.notes(new TurnEvents(session.id(), turn.id(), services.clock(), assignment.events()));
            return reviewer.review(
                    assignment, turn.announcedId(), notes, error -> session.announceFailure(turn, error));
        });
    }

    private void enter(RunningTurn turn, ReviewBrief brief) {
        TurnEvents events = new TurnEvents(session.id(), turn.id(), services.clock(), session.announcements()::publish);
        ThreadItem.EnteredReviewMode.Builder entered = ThreadItem.EnteredReviewMode.builder(
                        services.ids().next(), brief.title())
                .startedAtMs(events.now());
        events.started(entered.build());
        events.completed(entered.completedAtMs(events.now()).build());
    }

    private static List<UserInput> text(String text) {
        return List.of(UserInput.Text.builder(text).build());
    }
}
