package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.exec.ExecSessions;
import dev.codex4j.harness.internal.turn.HistoryNotes;
import dev.codex4j.harness.internal.turn.TurnAssignment;
import dev.codex4j.harness.internal.turn.TurnControl;
import dev.codex4j.harness.internal.turn.TurnEnd;
import dev.codex4j.harness.internal.turn.TurnEvents;
import dev.codex4j.harness.internal.turn.TurnInput;
import dev.codex4j.harness.internal.turn.TurnOptions;
import dev.codex4j.harness.internal.turn.TurnRunner;
import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.protocol.CodexException;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.ServerRequest;
import dev.codex4j.protocol.server.ErrorNotification;
import dev.codex4j.protocol.thread.ThreadActiveFlag;
import dev.codex4j.protocol.thread.ThreadInfo;
import dev.codex4j.protocol.thread.ThreadReadParams;
import dev.codex4j.protocol.thread.ThreadReadResponse;
import dev.codex4j.protocol.thread.ThreadResumeParams;
import dev.codex4j.protocol.thread.ThreadResumeResponse;
import dev.codex4j.protocol.thread.ThreadStartResponse;
import dev.codex4j.protocol.thread.ThreadStartedNotification;
import dev.codex4j.protocol.thread.ThreadStatus;
import dev.codex4j.protocol.thread.ThreadStatusChangedNotification;
import dev.codex4j.protocol.thread.ThreadUnsubscribeResponse;
import dev.codex4j.protocol.thread.ThreadUnsubscribeStatus;
import dev.codex4j.protocol.thread.goal.ThreadGoalClearResponse;
import dev.codex4j.protocol.thread.goal.ThreadGoalGetResponse;
import dev.codex4j.protocol.thread.goal.ThreadGoalSetParams;
import dev.codex4j.protocol.thread.goal.ThreadGoalSetResponse;
import dev.codex4j.protocol.thread.history.ThreadCompactStartResponse;
import dev.codex4j.protocol.thread.history.ThreadInjectItemsParams;
import dev.codex4j.protocol.thread.history.ThreadInjectItemsResponse;
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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One loaded thread. An actor: its state belongs to one worker, which takes requests and events from a mailbox, in
 * order. Turns run on threads of their own and reach the session through that mailbox; no lock is held and nothing else
 * waits while the model or a tool works.
 */
public final class ThreadSession {
    private static final Logger LOG = System.getLogger(ThreadSession.class.getName());

    private final ThreadIdentity identity;
    private final SessionServices services;
    private final TurnRunner runner;
    private final Reviews reviews;
    private final UserCommands userCommands;
    private final QueuedTurns queue;
    private final Relatives relatives;
    private final ThreadWorker worker;
    private final ThreadGoals goals;
    private final Audience audience;
    private final Questions questions;
    private final TurnLog log = new TurnLog();
    private final Deque<Deferred> afterTurn = new ArrayDeque<>();
    private final ThreadView view;
    private final ReadState readState;
    private final CompletableFuture<Void> lastTurnEnded = new CompletableFuture<>();
    private volatile boolean closing;
    private TurnSettings settings;
    private ThreadStatus status = new ThreadStatus.Idle();
    private volatile @Nullable RunningTurn running;
    private List<String> instructionSources = List.of();

    /** What waits for the running turn to end; {@code refuse} is run in its place when the thread is closed before. */
    private record Deferred(Runnable run, Runnable refuse) {}

    private boolean compactionWaits;

    ThreadSession(
            ThreadIdentity identity,
            TurnSettings settings,
            SessionServices services,
            ThreadWork work,
            Set<ThreadObserver> everyone) {
        this.identity = identity;
        this.settings = settings;
        this.services = services;
        this.runner = work.runner();
        this.goals = work.goals();
        this.reviews = new Reviews(this, work, services);
        this.userCommands = new UserCommands(this, work, services);
        this.queue = new QueuedTurns(this, services);
        this.relatives = new Relatives(this, work, services);
        this.view = new ThreadView(identity);
        this.readState = new ReadState(services.ids());
        this.worker = new ThreadWorker(identity.id(), services.executor());
        this.audience = new Audience(everyone);
        this.questions = new Questions(identity.id(), audience, services.requestIds(), new Questions.Worker() {
            @Override
            public void run(Runnable action) {
                put(action);
            }

            @Override
            public void questionsChanged() {
                showWaiting();
            }
        });
    }

    /** The thread's id. */
    public String id() {
        return identity.id();
    }

    /** Subscribes whoever started the thread, answers, and announces the thread to everyone. */
    void open(
            ThreadObserver starter,
            Function<ThreadInfo, ThreadStartResponse> answer,
            Reply<ThreadStartResponse> reply) {
        post(reply, () -> {
            audience.add(starter);
            ThreadInfo started = view.of(settings, status, List.of());
            ThreadStartResponse opened = answer.apply(started);
            instructionSources = opened.instructionSources();
            reply.succeed(opened);
            audience.tellEveryone(new ThreadStartedNotification(started));
            runner.warmUp(settings);
        });
    }

    ThreadIdentity identity() {
        return identity;
    }

    Audience audience() {
        return audience;
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
            RunningTurn turn = TurnInputs.requireSteerable(running, params);
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
            RunningTurn turn = running;
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
            if (running == null || !compactionWaits) {
                compactionWaits = running != null;
                whenFree(this::beginCompaction);
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
            RunningTurn turn = running;
            if (turn == null) {
                reply.succeed(new ThreadInjectItemsResponse());
                HistoryNotes notes = notes(services.ids().next());
                notes.appendAll(runner.firstContext(settings));
                notes.appendAll(items);
            } else if (turn.control().add(items) == TurnControl.Steer.ACCEPTED) {
                reply.succeed(new ThreadInjectItemsResponse());
            } else {
                throw Refusals.tooMuchInput();
            }
        });
    }

    /** What the user has lined up for the thread. */
    public QueuedTurns queue() {
        return queue;
    }

    /** Reads the thread as it is now. */
    public void read(ThreadReadParams params, Reply<ThreadReadResponse> reply) {
        post(
                reply,
                () -> reply.succeed(ThreadReadResponse.builder(
                                view.of(settings, status, params.includeTurns() ? log.turns() : List.of()))
                        .readState(readState.view())
                        .build()));
    }

    /** Lets an observer join the thread as it is: it is answered, told how things stand, and sees what happens next. */
    public void resume(ThreadResumeParams params, ThreadObserver observer, Reply<ThreadResumeResponse> reply) {
        post(reply, () -> {
            audience.add(observer);
            HistoryPages pages = new HistoryPages(log.turns());
            ThreadInfo thread = view.of(settings, status, params.excludeTurns() ? List.of() : pages.turns());
            reply.succeed(ResumeAnswer.of(thread, settings, instructionSources, pages, params.initialTurnsPage()));
            ThreadTokenUsageUpdatedNotification usage = log.usage();
            if (usage != null && !params.excludeTurns()) {
                observer.tell(usage);
            }
            goals.attached(observer);
            questions.askAlso(observer);
            pursueGoal();
        });
    }

    /** Looks something up in the thread's history. */
    public <R> void look(Function<HistoryPages, R> question, Reply<R> reply) {
        post(reply, () -> reply.succeed(question.apply(new HistoryPages(log.turns()))));
    }

    /** Changes what later turns work on. */
    public void updateSettings(ThreadSettingsUpdateParams params, Reply<ThreadSettingsUpdateResponse> reply) {
        post(reply, () -> {
            SettingsChange change = SettingsChange.of(params);
            reply.succeed(new ThreadSettingsUpdateResponse());
            change(change);
        });
    }

    /** Sets or changes the goal, and begins to pursue it if it is active and nothing else goes on. */
    public void setGoal(ThreadGoalSetParams params, Reply<ThreadGoalSetResponse> reply) {
        post(reply, () -> {
            goals.set(params, running, reply, this::publish);
            pursueGoal();
        });
    }

    /** Reads the goal. */
    public void goal(Reply<ThreadGoalGetResponse> reply) {
        post(reply, () -> goals.get(reply));
    }

    /** Takes the goal away. */
    public void clearGoal(Reply<ThreadGoalClearResponse> reply) {
        post(reply, () -> goals.clear(reply, this::publish));
    }

    /** The commands that the thread has left running. */
    public ExecSessions commands() {
        return runner.commands();
    }

    /** Lets an observer see what happens from now on; questions that are open are put to it too. */
    public void subscribe(ThreadObserver observer) {
        put(() -> {
            audience.add(observer);
            questions.askAlso(observer);
        });
    }

    /** Takes an observer out, and says whether it was in. */
    public void unsubscribe(ThreadObserver observer, Reply<ThreadUnsubscribeResponse> reply) {
        post(
                reply,
                () -> reply.succeed(new ThreadUnsubscribeResponse(
                        audience.remove(observer)
                                ? ThreadUnsubscribeStatus.UNSUBSCRIBED
                                : ThreadUnsubscribeStatus.NOT_SUBSCRIBED)));
    }

    /** Takes an observer out. */
    public void unsubscribe(ThreadObserver observer) {
        put(() -> audience.remove(observer));
    }

    /** Stops what runs and closes the thread; completes when nothing of it is left. Idempotent, never waits. */
    public CompletableFuture<Void> close() {
        closing = true;
        RunningTurn turn = running;
        if (turn != null) {
            // Not by way of the mailbox: a subscriber that does not listen may have filled it.
            turn.control().interrupt();
        }
        if (!worker.offer(this::awaitLastTurn)) {
            services.executor().execute(() -> {
                if (!put(this::awaitLastTurn)) {
                    lastTurnEnded.complete(null);
                }
            });
        }
        return lastTurnEnded.thenCompose(ended -> {
            put(() -> questions.withdrawAll("the thread was closed"));
            userCommands.close();
            runner.close();
            return worker.close();
        });
    }

    /** Ends what can be ended of a thread that does not close in time: it hears and says nothing more. */
    void abandon() {
        closing = true;
        worker.abandon();
        userCommands.close();
        runner.close();
    }

    private void awaitLastTurn() {
        RunningTurn turn = running;
        if (turn == null) {
            endOfTurns();
        } else {
            turn.control().interrupt();
        }
    }

    /** What waited for a turn's end is refused; there will be no other turn. */
    private void endOfTurns() {
        afterTurn.forEach(deferred -> deferred.refuse().run());
        afterTurn.clear();
        lastTurnEnded.complete(null);
    }

    void startOrSteer(TurnStartParams params, Reply<TurnStartResponse> reply) {
        TurnInput input = TurnInputs.of(params.input(), params.clientUserMessageId());
        SettingsChange change = SettingsChange.of(params);
        RunningTurn turn = running;
        if (turn == null) {
            begin(params, input, change, TurnOptions.of(params), reply);
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
            TurnStartParams params,
            TurnInput input,
            SettingsChange change,
            TurnOptions options,
            Reply<TurnStartResponse> reply) {
        RunningTurn turn =
                new RunningTurn(TurnKind.REGULAR, services.ids().next(), params.rootTurnId(), services.clock());
        reply.succeed(new TurnStartResponse(turn.accepted()));
        change(change);
        launch(turn, input, options, runner::run);
    }

    private void beginCompaction() {
        compactionWaits = false;
        RunningTurn turn = new RunningTurn(TurnKind.COMPACTION, services.ids().next(), null, services.clock());
        running = turn;
        launch(turn, TurnInput.NOTHING, TurnOptions.NONE, runner::compact);
    }

    /** Announces a turn and lets it run on a thread of its own. */
    void launch(
            RunningTurn turn, TurnInput input, TurnOptions options, Function<TurnAssignment, TurnRunner.Result> work) {
        running = turn;
        view.said(input, settings.cwd());
        readState.turnStarted(identity.id());
        changeStatus(active());
        publish(new TurnStartedNotification(identity.id(), turn.started()));
        TurnAssignment assignment = new TurnAssignment(
                turn.id(),
                turn.rootId(),
                turn.startedAtMs(),
                input,
                settings,
                options,
                turn.control(),
                this::emit,
                this::ask);
        try {
            services.executor().execute(() -> {
                TurnRunner.Result result = carryOut(work, assignment);
                put(() -> finish(turn, result));
            });
        } catch (RejectedExecutionException e) {
            finish(turn, broken(assignment, e));
        }
    }

    /** However a turn breaks, even by an error of the machine, it has an end. */
    private static TurnRunner.Result carryOut(
            Function<TurnAssignment, TurnRunner.Result> work, TurnAssignment assignment) {
        try {
            return work.apply(assignment);
        } catch (RuntimeException | Error e) {
            return broken(assignment, e);
        }
    }

    private static TurnRunner.Result broken(TurnAssignment assignment, Throwable cause) {
        LOG.log(Level.ERROR, "Turn " + assignment.id() + " broke.", cause);
        return TurnRunner.Result.broken(cause);
    }

    /** Does what a request asks for when no turn runs, after what waits for that already. */
    <T> void defer(Reply<T> reply, Runnable action) {
        afterTurn.add(deferred(reply, action));
    }

    /** Stops the turn that runs and does what a request asks for before all else that waits for the turn's end. */
    <T> void interruptFor(RunningTurn turn, Reply<T> reply, Runnable action) {
        afterTurn.addFirst(deferred(reply, action));
        turn.control().interrupt();
    }

    private <T> Deferred deferred(Reply<T> reply, Runnable action) {
        return new Deferred(() -> attempt(reply, action), () -> reply.fail(Refusals.threadNotFound(identity.id())));
    }

    /** Lets {@code next} run on the worker as soon as no turn runs; the one that runs is stopped. */
    void whenFree(Runnable next) {
        RunningTurn turn = running;
        if (turn == null) {
            next.run();
        } else {
            afterTurn.add(new Deferred(next, () -> {}));
            turn.control().replace();
        }
    }

    @Nullable
    RunningTurn running() {
        return running;
    }

    TurnSettings settings() {
        return settings;
    }

    /** Adds items to the history that come from a turn that is over. Called by any thread. */
    void addLater(List<RawJson> items, String turnId) {
        put(() -> addBetween(items, turnId));
    }

    /** Adds items to the history as soon as it is open to them, without asking the model if no turn runs. */
    void addBetween(List<RawJson> items, String turnId) {
        if (running == null) {
            notes(turnId).appendAll(items);
        } else if (running.control().add(items) != TurnControl.Steer.ACCEPTED) {
            afterTurn.add(new Deferred(() -> addLater(items, turnId), () -> {}));
        }
    }

    /** Only while no turn runs, which would own the conversation. */
    private HistoryNotes notes(String turnId) {
        return runner.notes(new TurnEvents(identity.id(), turnId, services.clock(), this::emit));
    }

    /** Tells of a failure before the turn has ended. Called by any thread. */
    void announceFailure(RunningTurn turn, TurnError error) {
        put(() -> showFailure(turn, error));
    }

    private void showFailure(RunningTurn turn, TurnError error) {
        if (turn.takeFailureAnnouncement()) {
            changeStatus(new ThreadStatus.SystemError());
            publish(new ErrorNotification(error, false, identity.id(), turn.id()));
        }
    }

    void finish(RunningTurn turn, TurnRunner.Result result) {
        running = null;
        List<RawJson> left = turn.control().finish();
        if (!left.isEmpty()) {
            notes(turn.id()).appendAll(left);
        }
        view.touched(services.clock().instant());
        if (result.end() instanceof TurnEnd.Failed failed) {
            showFailure(turn, failed.error());
        }
        if (result.end() instanceof TurnEnd.Failed || turn.leavesSomethingToRead(result)) {
            publish(new ThreadReadStateChangedNotification(identity.id(), readState.turnEnded(turn.id())));
        }
        if (!(result.end() instanceof TurnEnd.Failed)) {
            changeStatus(new ThreadStatus.Idle());
        }
        publish(new TurnCompletedNotification(identity.id(), turn.ended(result)));
        questions.withdrawAll("the turn is over");
        if (closing) {
            endOfTurns();
            return;
        }
        while (running == null && !afterTurn.isEmpty()) {
            afterTurn.remove().run().run();
        }
        if (running == null && result.end() instanceof TurnEnd.Completed) {
            queue.startNext();
        }
        pursueGoal();
    }

    /** Starts a turn of the thread's own if there is a goal to pursue and nothing else goes on. */
    private void pursueGoal() {
        if (running != null || closing || settings.isPlanning()) {
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
            publish(new ThreadSettingsUpdatedNotification(identity.id(), settings.view()));
        }
    }

    private ThreadStatus active() {
        return new ThreadStatus.Active(List.copyOf(questions.flags()));
    }

    private void showWaiting() {
        if (running != null) {
            changeStatus(active());
        }
    }

    private void changeStatus(ThreadStatus changed) {
        if (!changed.equals(status)) {
            status = changed;
            audience.tellEveryone(new ThreadStatusChangedNotification(identity.id(), changed));
        }
    }

    void publish(ServerNotification notification) {
        log.record(notification);
        audience.tellSubscribers(notification);
    }

    void emit(ServerNotification notification) {
        put(() -> publish(notification));
    }

    private <R> CompletableFuture<R> ask(ServerRequest<R> request, ThreadActiveFlag flag) {
        CompletableFuture<R> answer = new CompletableFuture<>();
        if (!put(() -> questions.ask(request, flag, answer))) {
            answer.completeExceptionally(new CodexException("the thread is closed; nobody can be asked"));
        }
        return answer;
    }

    /** Lets the worker do what a request asks for; what that throws refuses the request. */
    <T> void post(Reply<T> reply, Runnable action) {
        if (!put(() -> attempt(reply, action))) {
            reply.fail(Refusals.threadNotFound(identity.id()));
        }
    }

    private <T> void attempt(Reply<T> reply, Runnable action) {
        try {
            if (closing) {
                throw Refusals.threadNotFound(identity.id());
            }
            action.run();
        } catch (RpcException refusal) {
            reply.fail(refusal);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "A request to thread " + identity.id() + " failed unexpectedly.", e);
            reply.fail(Refusals.unexpected(e));
        }
    }

    /** False if the thread is closed and the action will not be run. */
    boolean put(Runnable action) {
        return worker.put(action);
    }
}
