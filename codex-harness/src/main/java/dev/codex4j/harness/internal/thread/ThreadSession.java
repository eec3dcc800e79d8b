package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.exec.ExecSessions;
import dev.codex4j.harness.internal.turn.HistoryChange;
import dev.codex4j.harness.internal.turn.HistoryNotes;
import dev.codex4j.harness.internal.turn.TurnAssignment;
import dev.codex4j.harness.internal.turn.TurnControl;
import dev.codex4j.harness.internal.turn.TurnEnd;
import dev.codex4j.harness.internal.turn.TurnEvents;
import dev.codex4j.harness.internal.turn.TurnInput;
import dev.codex4j.harness.internal.turn.TurnOptions;
import dev.codex4j.harness.internal.turn.TurnRunner;
import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.harness.internal.turn.TurnSink;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.server.ErrorNotification;
import dev.codex4j.protocol.thread.ThreadInfo;
import dev.codex4j.protocol.thread.ThreadStatus;
import dev.codex4j.protocol.thread.goal.ThreadGoalClearResponse;
import dev.codex4j.protocol.thread.goal.ThreadGoalGetResponse;
import dev.codex4j.protocol.thread.goal.ThreadGoalSetParams;
import dev.codex4j.protocol.thread.goal.ThreadGoalSetResponse;
import dev.codex4j.protocol.thread.history.ThreadCompactStartResponse;
import dev.codex4j.protocol.thread.history.ThreadInjectItemsParams;
import dev.codex4j.protocol.thread.history.ThreadInjectItemsResponse;
import dev.codex4j.protocol.thread.readstate.ThreadReadState;
import dev.codex4j.protocol.thread.readstate.ThreadReadStateChangedNotification;
import dev.codex4j.protocol.thread.settings.ThreadSettingsUpdateParams;
import dev.codex4j.protocol.thread.settings.ThreadSettingsUpdateResponse;
import dev.codex4j.protocol.thread.settings.ThreadSettingsUpdatedNotification;
import dev.codex4j.protocol.thread.terminal.ThreadShellCommandParams;
import dev.codex4j.protocol.thread.terminal.ThreadShellCommandResponse;
import dev.codex4j.protocol.thread.usage.ThreadTokenUsageUpdatedNotification;
import dev.codex4j.protocol.turn.ReviewStartParams;
import dev.codex4j.protocol.turn.ReviewStartResponse;
import dev.codex4j.protocol.turn.TurnCompletedNotification;
import dev.codex4j.protocol.turn.TurnError;
import dev.codex4j.protocol.turn.TurnInterruptParams;
import dev.codex4j.protocol.turn.TurnInterruptResponse;
import dev.codex4j.protocol.turn.TurnStartParams;
import dev.codex4j.protocol.turn.TurnStartResponse;
import dev.codex4j.protocol.turn.TurnStartedNotification;
import dev.codex4j.protocol.turn.TurnSteerParams;
import dev.codex4j.protocol.turn.TurnSteerResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One loaded thread. An actor: its state belongs to one worker, which takes requests and events from a mailbox, in
 * order. Turns run on threads of their own and reach the session through that mailbox; no lock is held and nothing else
 * waits while the model or a tool works.
 */
public final class ThreadSession {
    private static final Logger LOG = System.getLogger(ThreadSession.class.getName());
    /** How long the end of a thread waits for that of its commands, to have it in its history. */
    private static final long COMMANDS_SECONDS = 2;

    private final ThreadIdentity identity;
    private final SessionServices services;
    private final TurnRunner runner;
    private final Reviews reviews;
    private final UserCommands userCommands;
    private final QueuedTurns queue;
    private final Relatives relatives;
    private final ThreadWorker worker;
    private final Announcements announcements;
    private final TurnSequence turns;
    private final ThreadGoals goals;
    private final ThreadVisits visits;
    private final ThreadJournal journal;
    private final ThreadView view;
    private final ReadState readState;
    private TurnSettings settings;
    private @Nullable ThreadTokenUsageUpdatedNotification usage;
    private volatile ThreadInfo seen;
    private boolean compactionWaits;

    /** @param state how the thread stands; its status is not announced before somebody joins */
    ThreadSession(
            ThreadIdentity identity,
            ThreadState state,
            SessionServices services,
            ThreadWork work,
            Set<ThreadObserver> everyone) {
        this.identity = identity;
        this.settings = state.settings();
        this.usage = state.usage();
        this.services = services;
        this.runner = work.runner();
        this.goals = work.goals();
        this.journal = state.journal();
        this.view = new ThreadView(state.listed(), journal);
        this.worker = new ThreadWorker(identity.id(), services.executor());
        this.announcements = new Announcements(
                identity.id(),
                worker,
                state.existed() ? new ThreadStatus.NotLoaded() : new ThreadStatus.Idle(),
                everyone,
                services.requestIds(),
                this::record,
                this::look);
        this.turns = new TurnSequence(worker, services.executor());
        this.reviews = new Reviews(this, work, services);
        this.userCommands = new UserCommands(this, work, services);
        this.queue = new QueuedTurns(this, services, state.store());
        this.relatives = new Relatives(this, work, services);
        this.readState = ReadState.of(identity, state.existed(), services.ids(), state.store());
        this.visits = new ThreadVisits(this, state, view, readState, services.library());
        journal.describe(() -> view.listed(settings));
        seen = view.of(settings, announcements.status(), List.of());
    }

    /** The thread's id. */
    public String id() {
        return identity.id();
    }

    /** How clients join the thread, leave it, and look at it. */
    public ThreadVisits visits() {
        return visits;
    }

    ThreadIdentity identity() {
        return identity;
    }

    Announcements announcements() {
        return announcements;
    }

    TurnSequence turns() {
        return turns;
    }

    /** What threads that are agents of each other do to the thread. */
    public Relatives relatives() {
        return relatives;
    }

    /** Starts a turn, or says more to the one that runs. */
    public void startTurn(TurnStartParams params, Reply<TurnStartResponse> reply) {
        post(reply, () -> startOrSteer(params, reply));
    }

    /** Says more to the turn that runs. */
    public void steer(TurnSteerParams params, Reply<TurnSteerResponse> reply) {
        post(reply, () -> {
            TurnInput input = TurnInputs.of(params.input(), params.clientUserMessageId());
            RunningTurn turn = TurnInputs.requireSteerable(turns.running(), params);
            switch (turn.control().steer(input)) {
                case ACCEPTED -> reply.succeed(new TurnSteerResponse(turn.id()));
                case TOO_LATE -> reply.fail(Refusals.noTurnToSteer());
                case TOO_MANY -> reply.fail(Refusals.tooMuchInput());
            }
        });
    }

    /** Stops the turn that runs. The answer comes at once, the end of the turn is announced when it is there. */
    public void interrupt(TurnInterruptParams params, Reply<TurnInterruptResponse> reply) {
        post(reply, () -> {
            RunningTurn turn = turns.running();
            if (turn == null) {
                throw Refusals.noTurnToInterrupt();
            }
            if (!turn.announcedId().equals(params.turnId())) {
                throw Refusals.otherTurnRuns(params.turnId(), turn.announcedId());
            }
            turn.control().interrupt();
            reply.succeed(new TurnInterruptResponse());
        });
    }

    /** Compacts the history in a turn of its own, which takes the place of the turn that runs. */
    public void compact(Reply<ThreadCompactStartResponse> reply) {
        post(reply, () -> {
            reply.succeed(new ThreadCompactStartResponse());
            boolean busy = turns.running() != null;
            if (!busy || !compactionWaits) {
                compactionWaits = busy;
                turns.whenFree(this::beginCompaction);
            }
        });
    }

    /** Reviews a change; what runs now is stopped for it. */
    public void review(ReviewStartParams params, Reply<ReviewStartResponse> reply) {
        post(reply, () -> reviews.start(params, reply));
    }

    /** Runs a command of the user, beside the turn that runs if there is one. */
    public void runUserCommand(ThreadShellCommandParams params, Reply<ThreadShellCommandResponse> reply) {
        post(reply, () -> userCommands.start(params, reply));
    }

    /** Adds items of the model's API to the history; a turn that runs takes them in at its next pause. */
    public void inject(ThreadInjectItemsParams params, Reply<ThreadInjectItemsResponse> reply) {
        post(reply, () -> {
            List<RawJson> items = InjectedItems.of(params.items(), services.ids());
            RunningTurn turn = turns.running();
            if (turn == null) {
                reply.succeed(new ThreadInjectItemsResponse());
                TurnEvents events = events(services.ids().next());
                runner.tellFirstContext(events, settings);
                runner.notes(events).appendAll(items);
            } else if (turn.control().add(items) == TurnControl.Steer.ACCEPTED) {
                reply.succeed(new ThreadInjectItemsResponse());
            } else {
                throw Refusals.tooMuchInput();
            }
        });
    }

    /** What the user has lined up for the thread. */
    QueuedTurns queue() {
        return queue;
    }

    /** Changes what later turns work on. */
    public void updateSettings(ThreadSettingsUpdateParams params, Reply<ThreadSettingsUpdateResponse> reply) {
        post(reply, () -> {
            SettingsChange change = SettingsChange.of(params, settings, services.workingFolder());
            reply.succeed(new ThreadSettingsUpdateResponse());
            change(change);
        });
    }

    /** Sets or changes the goal, and begins to pursue it if it is active and nothing else goes on. */
    public void setGoal(ThreadGoalSetParams params, Reply<ThreadGoalSetResponse> reply) {
        post(reply, () -> {
            goals.set(params, turns.running(), reply, announcements::proclaim);
            pursueGoal();
        });
    }

    /** Reads the goal. */
    public void goal(Reply<ThreadGoalGetResponse> reply) {
        post(reply, () -> goals.get(reply));
    }

    /** Takes the goal away. */
    public void clearGoal(Reply<ThreadGoalClearResponse> reply) {
        post(reply, () -> goals.clear(reply, announcements::proclaim));
    }

    /** The commands that the thread has left running. */
    public ExecSessions commands() {
        return runner.commands();
    }

    /** Stops what runs and closes the thread; completes when nothing of it is left. Idempotent, never waits. */
    public CompletableFuture<Void> close() {
        // Not on the worker, whose own actions would overtake what the ends of commands still have to tell.
        Executor executor = services.executor();
        return turns.close()
                .thenComposeAsync(
                        over -> {
                            worker.put(() -> announcements.withdrawQuestions("the thread was closed"));
                            userCommands.close();
                            runner.close();
                            return runner.commands()
                                    .ended()
                                    .completeOnTimeout(null, COMMANDS_SECONDS, TimeUnit.SECONDS);
                        },
                        executor)
                .thenComposeAsync(
                        ended -> {
                            worker.put(journal::close);
                            return worker.close();
                        },
                        executor)
                .whenComplete((closed, failure) -> {
                    if (failure != null) {
                        abandon();
                    }
                });
    }

    /** Ends what can be ended of a thread that does not close in time: it hears and says nothing more. */
    void abandon() {
        worker.abandon();
        turns.abandon();
        userCommands.close();
        runner.close();
        journal.close();
    }

    void startOrSteer(TurnStartParams params, Reply<TurnStartResponse> reply) {
        TurnInput input = TurnInputs.of(params.input(), params.clientUserMessageId());
        SettingsChange change = SettingsChange.of(params, settings, services.workingFolder());
        RunningTurn turn = turns.running();
        if (turn == null) {
            begin(services.ids().next(), params, input, change, TurnOptions.of(params), reply);
            return;
        }
        change(change);
        turn.requireSteerable();
        switch (turn.control().steer(input)) {
            case ACCEPTED -> reply.succeed(new TurnStartResponse(turn.accepted()));
            case TOO_LATE -> defer(reply, () -> startOrSteer(params, reply));
            case TOO_MANY -> reply.fail(Refusals.tooMuchInput());
        }
    }

    void begin(
            String turnId,
            TurnStartParams params,
            TurnInput input,
            SettingsChange change,
            TurnOptions options,
            Reply<TurnStartResponse> reply) {
        RunningTurn turn = new RunningTurn(TurnKind.REGULAR, turnId, params.rootTurnId(), services.clock());
        reply.succeed(new TurnStartResponse(turn.accepted()));
        change(change);
        launch(turn, input, options, runner::run);
    }

    private void beginCompaction() {
        compactionWaits = false;
        RunningTurn turn = new RunningTurn(TurnKind.COMPACTION, services.ids().next(), null, services.clock());
        launch(turn, TurnInput.NOTHING, TurnOptions.NONE, runner::compact);
    }

    /** Announces a turn and lets it run on a thread of its own. */
    void launch(
            RunningTurn turn, TurnInput input, TurnOptions options, Function<TurnAssignment, TurnRunner.Result> work) {
        turns.begin(turn);
        view.said(input, settings.cwd(), services.clock().instant());
        readState.begin();
        announcements.busy();
        announcements.publish(new TurnStartedNotification(identity.id(), turn.started()));
        TurnAssignment assignment = new TurnAssignment(
                turn.id(),
                turn.rootId(),
                turn.startedAtMs(),
                input,
                settings,
                options,
                turn.control(),
                sink(),
                announcements::ask);
        turns.carryOut(turn, () -> work.apply(assignment), result -> finish(turn, result));
    }

    /** Does what a request asks for when no turn runs, after what waits for that already. */
    <T> void defer(Reply<T> reply, Runnable action) {
        turns.defer(() -> attempt(reply, action), () -> refuse(reply));
    }

    /** Stops the turn that runs and does what a request asks for before all else that waits for the turn's end. */
    <T> void interruptFor(RunningTurn turn, Reply<T> reply, Runnable action) {
        turns.interruptFor(turn, () -> attempt(reply, action), () -> refuse(reply));
    }

    /** Takes what happens in turns. Used by any thread. */
    TurnSink sink() {
        return new TurnSink() {
            @Override
            public void emit(ServerNotification notification) {
                announcements.emit(notification);
            }

            @Override
            public void changed(HistoryChange change) {
                worker.put(() -> keepChange(change));
            }
        };
    }

    /** Keeps what subscribers are about to be told. */
    private void record(ServerNotification notification) {
        if (notification instanceof ThreadTokenUsageUpdatedNotification told) {
            usage = told;
        }
        keep(() -> journal.record(notification));
    }

    private void keepChange(HistoryChange change) {
        RunningTurn turn = turns.running();
        String root = turn == null ? change.turnId() : turn.rootId();
        keep(() -> journal.record(change, root, settings));
    }

    /** A turn whose course cannot be kept is ended; what could not be written is tried again with what comes next. */
    private void keep(Runnable write) {
        try {
            write.run();
        } catch (ThreadStoreException e) {
            RunningTurn turn = turns.running();
            if (turn == null) {
                LOG.log(Level.WARNING, "Something of thread " + identity.id() + " is not stored yet.", e);
            } else {
                turn.breakOff(e);
            }
        }
    }

    /** Takes a look at the thread for those who do not wait for its worker. */
    void look() {
        seen = view.of(settings, announcements.status(), List.of());
    }

    /** How clients see the thread, as of late. Callable by any thread. */
    public ThreadInfo seen() {
        return seen;
    }

    /** From where on the user has not read the thread, null if there is no such place. Callable by any thread. */
    public @Nullable ThreadReadState readState() {
        return readState.view();
    }

    /** Whether nothing happens in the thread and nobody watches it. Callable by any thread. */
    boolean isIdle() {
        return turns.isFree() && !announcements.isWatched();
    }

    /** What was told of tokens last, null if nothing was. */
    @Nullable
    ThreadTokenUsageUpdatedNotification usage() {
        return usage;
    }

    /** Lets the model get ready for a first turn. Returns at once. */
    void warmUp() {
        runner.warmUp(settings);
    }

    /** Somebody begins to watch the thread: it goes on with what is lined up, or with its goal. */
    void attached(ThreadObserver observer) {
        goals.attached(observer);
        queue.goOn();
        pursueGoal();
    }

    TurnSettings settings() {
        return settings;
    }

    /** Adds items to the history that come from a turn that is over. Called by any thread. */
    void addLater(List<RawJson> items, String turnId) {
        worker.put(() -> addBetween(items, turnId));
    }

    /** Adds items to the history as soon as it is open to them, without asking the model if no turn runs. */
    void addBetween(List<RawJson> items, String turnId) {
        RunningTurn turn = turns.running();
        if (turn == null) {
            notes(turnId).appendAll(items);
        } else if (turn.control().add(items) != TurnControl.Steer.ACCEPTED) {
            turns.defer(() -> addLater(items, turnId), () -> {});
        }
    }

    /** Only while no turn runs, which would own the conversation. */
    private HistoryNotes notes(String turnId) {
        return runner.notes(events(turnId));
    }

    private TurnEvents events(String turnId) {
        return new TurnEvents(identity.id(), turnId, services.clock(), sink());
    }

    /** Tells of a failure before the turn has ended. Called by any thread. */
    void announceFailure(RunningTurn turn, TurnError error) {
        worker.put(() -> showFailure(turn, error));
    }

    private void showFailure(RunningTurn turn, TurnError error) {
        if (turn.takeFailureAnnouncement()) {
            announcements.show(new ThreadStatus.SystemError());
            announcements.publish(new ErrorNotification(error, false, identity.id(), turn.id()));
        }
    }

    /** Says how a turn ended, and does what waited for that. */
    void finish(RunningTurn turn, TurnRunner.Result outcome) {
        TurnRunner.Result result = turn.outcome(outcome);
        turns.end();
        try {
            announceEnd(turn, result);
        } finally {
            turns.goOn();
        }
        queue.turnEnded(result.end());
        pursueGoal();
    }

    private void announceEnd(RunningTurn turn, TurnRunner.Result result) {
        List<RawJson> left = turn.control().finish();
        if (!left.isEmpty()) {
            notes(turn.id()).appendAll(left);
        }
        view.touched(services.clock().instant());
        boolean failed = result.end() instanceof TurnEnd.Failed;
        if (result.end() instanceof TurnEnd.Failed failure) {
            showFailure(turn, failure.error());
        }
        announcements.atRest();
        boolean goesOn = result.end() instanceof TurnEnd.Completed && !settings.isPlanning() && goals.isPursued();
        boolean unread = failed || (turn.leavesSomethingToRead(result) && !goesOn);
        if (unread) {
            readState
                    .turnEnded(turn.id())
                    .ifPresent(
                            now -> announcements.publish(new ThreadReadStateChangedNotification(identity.id(), now)));
        }
        if (!failed) {
            announcements.show(new ThreadStatus.Idle());
        }
        announcements.publish(new TurnCompletedNotification(identity.id(), turn.ended(result)));
        announcements.withdrawQuestions("the turn is over");
        journal.sync();
        if (unread) {
            readState.keep();
        }
    }

    /** Starts a turn of the thread's own if there is a goal to pursue and nothing else goes on. */
    private void pursueGoal() {
        if (!turns.isFree() || settings.isPlanning()) {
            return;
        }
        TurnInput input = goals.continuation();
        if (input != null) {
            RunningTurn turn = new RunningTurn(TurnKind.REGULAR, services.ids().next(), null, services.clock());
            launch(turn, input, TurnOptions.NONE, runner::run);
        }
    }

    private void change(SettingsChange change) {
        TurnSettings changed = change.applyTo(settings);
        if (!changed.equals(settings)) {
            settings = changed;
            look();
            announcements.publish(new ThreadSettingsUpdatedNotification(identity.id(), settings.view()));
        }
    }

    /** Lets the worker do what a request asks for; what that throws refuses the request. */
    <T> void post(Reply<T> reply, Runnable action) {
        worker.put(() -> attempt(reply, action), () -> refuse(reply));
    }

    private <T> void attempt(Reply<T> reply, Runnable action) {
        try {
            if (turns.isClosing()) {
                throw Refusals.threadNotFound(identity.id());
            }
            action.run();
        } catch (RpcException refusal) {
            reply.fail(refusal);
        } catch (ThreadStoreException e) {
            reply.fail(Refusals.storage(e));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "A request to thread " + identity.id() + " failed unexpectedly.", e);
            reply.fail(Refusals.unexpected(e));
        }
    }

    private void refuse(Reply<?> reply) {
        reply.fail(Refusals.threadNotFound(identity.id()));
    }

    /** Does something on the worker, or refuses it if the thread is closed before. */
    void put(Runnable action, Runnable refusal) {
        worker.put(action, refusal);
    }

    /** False if the thread is closed and the action will not be run. */
    boolean put(Runnable action) {
        return worker.put(action);
    }
}
