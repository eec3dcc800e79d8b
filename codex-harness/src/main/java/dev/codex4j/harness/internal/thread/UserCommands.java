package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.turn.HistoryNotes;
import dev.codex4j.harness.internal.turn.TurnAssignment;
import dev.codex4j.harness.internal.turn.TurnControl;
import dev.codex4j.harness.internal.turn.TurnEnd;
import dev.codex4j.harness.internal.turn.TurnEvents;
import dev.codex4j.harness.internal.turn.TurnInput;
import dev.codex4j.harness.internal.turn.TurnOptions;
import dev.codex4j.harness.internal.turn.TurnRunner;
import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.harness.internal.usershell.UserCommand;
import dev.codex4j.harness.internal.usershell.UserShell;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.tool.Cancellation;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.thread.terminal.ThreadShellCommandParams;
import dev.codex4j.protocol.thread.terminal.ThreadShellCommandResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * The commands that users run in one thread: as a turn of its own when the thread is idle, beside the turn that runs
 * otherwise. Started on the session's worker.
 */
final class UserCommands {
    private static final int MOST_BESIDE_TURNS = 64;

    private final ThreadSession session;
    private final UserShell shell;
    private final TurnRunner runner;
    private final SessionServices services;
    private final Set<Cancellation> beside = new HashSet<>();

    UserCommands(ThreadSession session, ThreadWork work, SessionServices services) {
        this.session = session;
        this.shell = work.shell();
        this.runner = work.runner();
        this.services = services;
    }

    void start(ThreadShellCommandParams params, Reply<ThreadShellCommandResponse> reply) {
        String script = params.command().strip();
        if (script.isEmpty()) {
            throw Refusals.invalid("command must not be empty");
        }
        Duration timeout = timeout(params);
        RunningTurn turn = session.turns().running();
        if (turn != null) {
            runBeside(turn, command(script, timeout, session.settings()), reply);
            return;
        }
        reply.succeed(new ThreadShellCommandResponse());
        session.launch(
                new RunningTurn(TurnKind.USER_SHELL, services.ids().next(), null, services.clock()),
                TurnInput.NOTHING,
                TurnOptions.NONE,
                assignment -> runAsTurn(assignment, command(script, timeout, assignment.settings())));
    }

    /** Ends the commands that run beside turns. */
    void close() {
        stops().forEach(Cancellation::cancel);
    }

    private TurnRunner.Result runAsTurn(TurnAssignment turn, UserCommand command) {
        TurnControl control = turn.control();
        HistoryNotes notes = runner.notes(events(turn.id()));
        shell.run(command, notes.events(), control.interruption(), told -> notes.append(message(notes, told)));
        if (control.interruption().isCancelled()) {
            notes.interrupted(control);
            return new TurnRunner.Result(new TurnEnd.Interrupted(), null);
        }
        notes.completed(control);
        return new TurnRunner.Result(new TurnEnd.Completed(), null);
    }

    private void runBeside(RunningTurn turn, UserCommand command, Reply<ThreadShellCommandResponse> reply) {
        Cancellation stop = new Cancellation();
        if (!register(stop)) {
            throw Refusals.invalid("too many commands of the user run already");
        }
        reply.succeed(new ThreadShellCommandResponse());
        Cancellation.Registration interrupted = turn.control().interruption().onCancel(stop::cancel);
        CompletableFuture<Void> ended = CompletableFuture.runAsync(
                        () -> {
                            HistoryNotes notes = runner.notes(events(turn.id()));
                            shell.run(command, notes.events(), stop, told -> tellModel(turn, message(notes, told)));
                        },
                        services.executor())
                .whenComplete((nothing, failure) -> {
                    interrupted.close();
                    unregister(stop);
                });
        turn.control().accompany(ended);
    }

    private void tellModel(RunningTurn turn, RawJson message) {
        if (turn.control().add(List.of(message)) != TurnControl.Steer.ACCEPTED) {
            session.addLater(List.of(message), turn.id());
        }
    }

    private static RawJson message(HistoryNotes notes, String text) {
        return notes.items().userMessage(List.of(text));
    }

    private UserCommand command(String script, Duration timeout, TurnSettings settings) {
        return new UserCommand(services.ids().next(), script, settings.cwd(), timeout, runner.outputLimit(settings));
    }

    private TurnEvents events(String turnId) {
        return new TurnEvents(session.id(), turnId, services.clock(), session.sink());
    }

    private synchronized boolean register(Cancellation stop) {
        return beside.size() < MOST_BESIDE_TURNS && beside.add(stop);
    }

    private synchronized void unregister(Cancellation stop) {
        beside.remove(stop);
    }

    private synchronized List<Cancellation> stops() {
        return List.copyOf(beside);
    }

    private static Duration timeout(ThreadShellCommandParams params) {
        Long milliseconds = params.timeoutMs();
        if (milliseconds == null) {
            return UserCommand.LONGEST;
        }
        if (milliseconds < 0) {
            throw new RpcException(
                    RpcException.INVALID_PARAMS,
                    "thread/shellCommand timeoutMs must be non-negative, got " + milliseconds);
        }
        Duration asked = Duration.ofMillis(milliseconds);
        return asked.compareTo(UserCommand.LONGEST) < 0 ? asked : UserCommand.LONGEST;
    }
}
