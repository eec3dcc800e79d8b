package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.turn.HistoryNotes;
import dev.codex4j.harness.internal.turn.TurnEvents;
import dev.codex4j.harness.internal.turn.TurnInput;
import dev.codex4j.harness.internal.turn.TurnOptions;
import dev.codex4j.harness.internal.turn.TurnRunner;
import dev.codex4j.protocol.thread.ThreadStatus;
import dev.codex4j.protocol.thread.ThreadStatusChangedNotification;
import dev.codex4j.protocol.turn.TurnStartParams;
import dev.codex4j.protocol.turn.TurnStartResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** One thread as those threads see it whose agent it is, or that are its agents. Safe for use by many threads. */
public final class Relatives {
    private final ThreadSession session;
    private final TurnRunner runner;
    private final SessionServices services;

    Relatives(ThreadSession session, ThreadWork work, SessionServices services) {
        this.session = session;
        this.runner = work.runner();
        this.services = services;
    }

    /** Those who see what happens in the thread now. */
    List<ThreadObserver> watchers() {
        return session.announcements().audience().subscribers();
    }

    /** Subscribes those who watch the agent's parent, and tells everyone that the thread is there. */
    void open(List<ThreadObserver> watchers, ThreadObserver last) {
        session.put(() -> {
            watchers.forEach(session.announcements()::subscribe);
            session.announcements().subscribe(last);
            tellEveryone(new ThreadStatus.Idle());
        });
    }

    /** Tells everyone that the thread, which is closed, is not loaded any more. */
    void unloaded() {
        tellEveryone(new ThreadStatus.NotLoaded());
    }

    /**
     * Gives the thread something to do for a turn of another one: in the turn that runs, or in a new one.
     *
     * @param reply takes the new turn's id, or an id for what was said to the turn that runs
     */
    public void instruct(Instruction instruction, Reply<String> reply) {
        session.post(reply, () -> follow(instruction, reply));
    }

    /**
     * Tells the model something that neither user nor host said, in the turn that runs or else before the next one; no
     * turn is started for it. Completes when that is settled.
     */
    public CompletableFuture<Void> note(String text) {
        CompletableFuture<Void> noted = new CompletableFuture<>();
        boolean open = session.put(() -> {
            String id = services.ids().next();
            HistoryNotes notes = runner.notes(new TurnEvents(session.id(), id, services.clock(), session.sink()));
            session.addBetween(List.of(notes.items().userMessage(List.of(text))), id);
            noted.complete(null);
        });
        if (!open) {
            noted.complete(null);
        }
        return noted;
    }

    /** What an agent that is to know this thread begins with; see {@link TurnRunner#fork}. */
    public TurnRunner.Memory fork() {
        return runner.fork();
    }

    private void follow(Instruction instruction, Reply<String> reply) {
        TurnStartParams params = instruction.params(session.id());
        TurnInput input = TurnInputs.of(params.input(), null);
        RunningTurn turn = session.turns().running();
        if (turn == null) {
            CompletableFuture<TurnStartResponse> begun = new CompletableFuture<>();
            session.begin(
                    services.ids().next(),
                    params,
                    input,
                    SettingsChange.of(params, session.settings(), services.workingFolder()),
                    TurnOptions.of(instruction.parentTurnId()),
                    Reply.to(begun));
            // Only now: whoever waits for the agent next must not meet it as it was before this turn.
            reply.succeed(begun.join().turn().id());
        } else if (instruction.interrupts()) {
            session.interruptFor(turn, reply, () -> follow(instruction, reply));
        } else {
            turn.requireSteerable();
            switch (turn.control().steer(input)) {
                case ACCEPTED -> reply.succeed(services.ids().next());
                case TOO_LATE -> session.defer(reply, () -> follow(instruction, reply));
                case TOO_MANY -> reply.fail(Refusals.tooMuchInput());
            }
        }
    }

    private void tellEveryone(ThreadStatus status) {
        session.announcements().audience().tellEveryone(new ThreadStatusChangedNotification(session.id(), status));
    }
}
