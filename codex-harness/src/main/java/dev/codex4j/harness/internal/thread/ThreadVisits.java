package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.library.Library;
import dev.codex4j.harness.internal.rollout.RecordedTurns;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadLines;
import dev.codex4j.protocol.server.WarningNotification;
import dev.codex4j.protocol.thread.ThreadHistoryMode;
import dev.codex4j.protocol.thread.ThreadInfo;
import dev.codex4j.protocol.thread.ThreadReadParams;
import dev.codex4j.protocol.thread.ThreadReadResponse;
import dev.codex4j.protocol.thread.ThreadResumeParams;
import dev.codex4j.protocol.thread.ThreadResumeResponse;
import dev.codex4j.protocol.thread.ThreadStartedNotification;
import dev.codex4j.protocol.thread.ThreadStatus;
import dev.codex4j.protocol.thread.ThreadUnsubscribeResponse;
import dev.codex4j.protocol.thread.ThreadUnsubscribeStatus;
import dev.codex4j.protocol.thread.history.ThreadRevertResponse;
import dev.codex4j.protocol.thread.history.ThreadRevertedNotification;
import dev.codex4j.protocol.thread.readstate.ThreadReadState;
import dev.codex4j.protocol.thread.readstate.ThreadReadStateChangedNotification;
import dev.codex4j.protocol.thread.readstate.ThreadReadStateOperation;
import dev.codex4j.protocol.thread.readstate.ThreadReadStateUpdateParams;
import dev.codex4j.protocol.thread.readstate.ThreadReadStateUpdateResponse;
import dev.codex4j.protocol.thread.usage.ThreadTokenUsageUpdatedNotification;
import dev.codex4j.protocol.turn.Turn;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Lets observers join a loaded thread, leave it, and look at it. */
public final class ThreadVisits {
    private final ThreadSession session;
    private final ThreadState state;
    private final ThreadView view;
    private final ReadState readState;
    private final Library library;

    ThreadVisits(ThreadSession session, ThreadState state, ThreadView view, ReadState readState, Library library) {
        this.session = session;
        this.state = state;
        this.view = view;
        this.readState = readState;
        this.library = library;
    }

    /**
     * Subscribes whoever started the thread, answers, and announces the thread to everyone.
     *
     * @param stored whether the thread is to be found by others even if nothing more happens in it
     */
    <R> void open(
            ThreadObserver starter, ThreadAnswers.Maker<R> answer, boolean stored, boolean withTurns, Reply<R> reply) {
        session.post(reply, () -> {
            if (state.listed().info().name() != null) {
                state.journal().afterBeginning(this::keepChoices);
            }
            if (stored) {
                state.journal().begin();
                readState.begin();
            }
            Announcements announcements = session.announcements();
            announcements.subscribe(starter);
            ThreadInfo started = info(withTurns);
            reply.succeed(answer.make(started, session.settings(), state.instructionSources()));
            warn(starter);
            ThreadTokenUsageUpdatedNotification usage = session.usage();
            if (usage != null && withTurns) {
                starter.tell(usage);
            }
            announcements.audience().tellEveryone(new ThreadStartedNotification(info(false)));
            session.warmUp();
        });
    }

    private void warn(ThreadObserver observer) {
        state.warnings()
                .forEach(warning -> observer.tell(WarningNotification.builder(warning)
                        .threadId(session.id())
                        .build()));
    }

    /** Reads the thread as it is now. */
    public void read(ThreadReadParams params, Reply<ThreadReadResponse> reply) {
        session.post(reply, () -> {
            if (params.includeTurns()
                    && !session.identity().ephemeral()
                    && !state.journal().isWritten()) {
                throw Refusals.noTurnsYet();
            }
            List<Turn> turns = params.includeTurns() ? withHistory(HistoryPages::turns) : List.of();
            reply.succeed(ThreadReadResponse.builder(filed(turns))
                    .readState(readState.view())
                    .build());
        });
    }

    /** Lets an observer join the thread as it is: it is answered, told how things stand, and sees what happens next. */
    public void resume(ThreadResumeParams params, ThreadObserver observer, Reply<ThreadResumeResponse> reply) {
        session.post(reply, () -> {
            Announcements announcements = session.announcements();
            announcements.subscribe(observer);
            if (announcements.isNew()) {
                warn(observer);
            }
            boolean first = announcements.loaded();
            reply.succeed(withHistory(pages -> {
                ThreadInfo thread = filed(params.excludeTurns() ? List.of() : pages.turns());
                return ThreadAnswers.resumed(
                        thread, session.settings(), state.instructionSources(), pages, params.initialTurnsPage());
            }));
            ThreadTokenUsageUpdatedNotification usage = session.usage();
            if (usage != null && !params.excludeTurns()) {
                observer.tell(usage);
            }
            session.attached(observer);
            announcements.askAlso(observer);
            if (first) {
                session.warmUp();
            }
        });
    }

    /** Looks something up in the thread's history. */
    public <R> void look(Function<HistoryPages, R> question, Reply<R> reply) {
        session.post(reply, () -> reply.succeed(withHistory(question)));
    }

    /** Lets observers see a thread that was loaded again, as they saw it before. */
    void rejoin(List<ThreadObserver> observers) {
        session.put(() -> {
            observers.forEach(session.announcements()::subscribe);
            session.announcements().loaded();
        });
    }

    /** Lets observers rejoin a thread whose history was cut, and says so. */
    void reverted(List<ThreadObserver> observers, Reply<ThreadRevertResponse> reply) {
        session.put(() -> {
            observers.forEach(session.announcements()::subscribe);
            withHistory(readState::turnsCut).ifPresent(now -> {
                session.announcements().publish(new ThreadReadStateChangedNotification(session.id(), now));
                readState.keep();
            });
            session.announcements().loaded();
        });
        session.post(reply, () -> {
            reply.succeed(withHistory(pages -> ThreadRevertResponse.builder(filed(List.of()))
                    .turnsBackwardsCursor(pages.newestTurn())
                    .itemsBackwardsCursor(pages.newestItem())
                    .build()));
            session.announcements().audience().tellEveryone(new ThreadRevertedNotification(session.id()));
        });
    }

    /** Refuses to be joined while there is nothing to go on from. */
    void requireResumable() {
        if (session.identity().ephemeral() || !state.journal().isWritten()) {
            throw Refusals.noRollout(session.id());
        }
    }

    /** The user has read everything, or wants to read everything again. */
    void mark(ThreadReadStateUpdateParams params, Reply<ThreadReadStateUpdateResponse> reply) {
        session.post(reply, () -> {
            boolean read = params.operation() instanceof ThreadReadStateOperation.Read;
            ThreadReadState now = readState.mark(read, params.expectedRevision());
            readState.keep();
            reply.succeed(new ThreadReadStateUpdateResponse(now));
            session.announcements().publish(new ThreadReadStateChangedNotification(session.id(), now));
        });
    }

    /** Completes when all that has happened so far is stored. */
    CompletableFuture<Void> written() {
        CompletableFuture<Void> written = new CompletableFuture<>();
        session.put(() -> written.complete(null), () -> written.complete(null));
        return written;
    }

    /** Stores the thread even if nothing has happened in it. */
    CompletableFuture<Void> store() {
        session.put(state.journal()::begin, () -> {});
        return written();
    }

    /**
     * Changes what lists show of the thread, which is stored then even if nothing has happened in it.
     *
     * @param done takes the thread as clients see it then, on the worker
     */
    void choose(UnaryOperator<ThreadInfo> change, Reply<?> reply, Consumer<ThreadInfo> done) {
        session.post(reply, () -> {
            if (!session.identity().ephemeral()) {
                state.journal().begin();
            }
            StoredThread now = view.listed(session.settings());
            view.chosen(
                    state.journal().isWritten()
                            ? state.store().update(session.id(), stored -> stored.withInfo(change.apply(stored.info())))
                            : now.withInfo(change.apply(now.info())));
            readState.begin();
            session.look();
            done.accept(filed(List.of()));
        });
    }

    /** Stores what lists show of the thread that its lines do not tell. */
    private void keepChoices() {
        StoredThread now = view.listed(session.settings());
        state.store().update(session.id(), stored -> stored.withChoicesOf(now));
    }

    /** Takes an observer out, and says whether it was in. */
    public void leave(ThreadObserver observer, Reply<ThreadUnsubscribeResponse> reply) {
        session.post(
                reply,
                () -> reply.succeed(new ThreadUnsubscribeResponse(
                        session.announcements().unsubscribe(observer)
                                ? ThreadUnsubscribeStatus.UNSUBSCRIBED
                                : ThreadUnsubscribeStatus.NOT_SUBSCRIBED)));
    }

    /** Takes an observer out. */
    public void leave(ThreadObserver observer) {
        session.put(() -> session.announcements().unsubscribe(observer));
    }

    /** How clients see the thread now, with where it is filed. */
    private ThreadInfo filed(List<Turn> turns) {
        return library.show(info(turns));
    }

    /** How clients see the thread now, wherever it is filed. On the worker. */
    ThreadInfo info(boolean withTurns) {
        return info(withTurns ? withHistory(HistoryPages::turns) : List.of());
    }

    private ThreadInfo info(List<Turn> turns) {
        ThreadStatus status = session.announcements().status();
        return view.of(session.settings(), status, turns);
    }

    /** Whether it is stored what the user said at the beginning of a turn. On the worker. */
    boolean hasWordsOf(String turnId) {
        return withHistory(pages -> pages.hasWordsOf(turnId));
    }

    /** The last turn so far. On the worker. */
    Optional<Turn> newestTurn() {
        return withHistory(HistoryPages::newest);
    }

    /** What was written so far. On the worker, which has written all that was told. */
    private <R> R withHistory(Function<HistoryPages, R> question) {
        if (!state.journal().isWritten()) {
            return question.apply(HistoryPages.NONE);
        }
        RunningTurn running = session.turns().running();
        Set<String> runningIds =
                running == null ? Set.of() : new HashSet<>(List.of(running.id(), running.announcedId()));
        boolean legacy = view.historyMode().equals(ThreadHistoryMode.LEGACY);
        try (ThreadLines lines = state.store().read(session.id())) {
            return question.apply(new HistoryPages(new RecordedTurns(lines, legacy, runningIds), lines.end()));
        }
    }
}
