package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.turn.TurnControl;
import dev.codex4j.harness.internal.turn.TurnEnd;
import dev.codex4j.harness.internal.turn.TurnRunner;
import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.item.UserInput;
import dev.codex4j.protocol.turn.CodexErrorInfo;
import dev.codex4j.protocol.turn.NonSteerableTurnKind;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnError;
import dev.codex4j.protocol.turn.TurnItemsView;
import dev.codex4j.protocol.turn.TurnStatus;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The turn that a thread is busy with, and how clients see it from its request to its end. Owned by the worker. */
final class RunningTurn {
    private static final String REMEDY =
            "Make sure that there is room and that it may be written there, then start another"
                    + " turn: what is missing is stored with it, as long as this server runs.";

    private final TurnKind kind;
    private final String id;
    private final String rootId;
    private final Clock clock;
    private final TurnControl control = new TurnControl();
    private final String announcedId;
    private long startedAtMs;
    private boolean failureAnnounced;
    private @Nullable TurnError broken;

    RunningTurn(TurnKind kind, String id, @Nullable String rootId, Clock clock) {
        this(kind, id, id, rootId, clock);
    }

    private RunningTurn(TurnKind kind, String id, String announcedId, @Nullable String rootId, Clock clock) {
        this.announcedId = announcedId;
        this.kind = kind;
        this.id = id;
        this.rootId = rootId == null ? id : rootId;
        this.clock = clock;
    }

    /** A review whose start is announced under another id than its items and its end. */
    static RunningTurn review(String id, String announcedId, Clock clock) {
        return new RunningTurn(TurnKind.REVIEW, id, announcedId, id, clock);
    }

    String id() {
        return id;
    }

    /** The id under which the turn's start is announced, and by which it is interrupted. */
    String announcedId() {
        return announcedId;
    }

    /** True the first time it is called. */
    boolean takeFailureAnnouncement() {
        boolean first = !failureAnnounced;
        failureAnnounced = true;
        return first;
    }

    /** Ends the turn because its course cannot be kept. */
    void breakOff(ThreadStoreException cause) {
        if (broken == null) {
            broken = TurnError.builder("The thread cannot be stored: " + cause.getMessage() + ". " + REMEDY)
                    .codexErrorInfo(CodexErrorInfo.OTHER)
                    .build();
            control.interrupt();
        }
    }

    /** How the turn ended, if its work ended with {@code result}. */
    TurnRunner.Result outcome(TurnRunner.Result result) {
        return broken == null ? result : new TurnRunner.Result(new TurnEnd.Failed(broken), result.answer());
    }

    String rootId() {
        return rootId;
    }

    /** Refuses input for turns that take none while they run. */
    void requireSteerable() {
        if (kind == TurnKind.COMPACTION) {
            throw Refusals.notSteerable("Compact");
        }
        if (kind == TurnKind.REVIEW) {
            throw Refusals.notSteerable("Review");
        }
    }

    /** Refuses to be steered if it takes no input while it runs. */
    void requireTakesSteering() {
        if (kind == TurnKind.COMPACTION) {
            throw Refusals.cannotSteer(NonSteerableTurnKind.COMPACT);
        }
        if (kind == TurnKind.REVIEW) {
            throw Refusals.cannotSteer(NonSteerableTurnKind.REVIEW);
        }
    }

    /** Whether a turn that did not fail leaves something new to look at. Only what the user said needs no
     * answer to be worth it: a summary is for the model, and the user has seen what the command printed. */
    boolean leavesSomethingToRead(TurnRunner.Result result) {
        return result.answer() != null || (result.end() instanceof TurnEnd.Completed && kind == TurnKind.REGULAR);
    }

    TurnKind kind() {
        return kind;
    }

    TurnControl control() {
        return control;
    }

    long startedAtMs() {
        return startedAtMs;
    }

    /** The turn as the answer to its request shows it. */
    Turn accepted() {
        return inProgress(id).rootTurnId(rootId).build();
    }

    /** A review as the answer to its request shows it. */
    Turn acceptedReview(List<UserInput> title) {
        ThreadItem item = ThreadItem.UserMessage.builder(id, title).build();
        return Turn.builder(id, List.of(item), TurnStatus.IN_PROGRESS)
                .itemsView(TurnItemsView.NOT_LOADED)
                .build();
    }

    /** The turn as its start is announced; the clock runs from here. */
    Turn started() {
        startedAtMs = clock.millis();
        return inProgress(announcedId)
                .rootTurnId(rootId)
                .startedAt(seconds(startedAtMs))
                .build();
    }

    /** The turn as its end is announced. */
    Turn ended(TurnRunner.Result result) {
        long now = clock.millis();
        ThreadItem answer = result.end() instanceof TurnEnd.Completed ? result.answer() : null;
        Turn.Builder turn = Turn.builder(id, answer == null ? List.of() : List.of(answer), status(result.end()))
                .rootTurnId(rootId)
                .itemsView(answer == null ? TurnItemsView.NOT_LOADED : TurnItemsView.SUMMARY)
                .startedAt(seconds(startedAtMs))
                .completedAt(seconds(now))
                .durationMs(now - startedAtMs);
        if (result.end() instanceof TurnEnd.Failed failed) {
            turn.error(failed.error());
        }
        return turn.build();
    }

    private static Turn.Builder inProgress(String id) {
        return Turn.builder(id, List.of(), TurnStatus.IN_PROGRESS).itemsView(TurnItemsView.NOT_LOADED);
    }

    private static TurnStatus status(TurnEnd end) {
        if (end instanceof TurnEnd.Completed) {
            return TurnStatus.COMPLETED;
        }
        return end instanceof TurnEnd.Interrupted ? TurnStatus.INTERRUPTED : TurnStatus.FAILED;
    }

    private static long seconds(long milliseconds) {
        return Math.floorDiv(milliseconds, 1000L);
    }
}
