package dev.codex4j.harness.internal.usershell;

import dev.codex4j.harness.internal.exec.LaunchException;
import dev.codex4j.harness.internal.exec.LaunchRequest;
import dev.codex4j.harness.internal.exec.ProcessLauncher;
import dev.codex4j.harness.internal.exec.ProcessSession;
import dev.codex4j.harness.internal.shell.CommandActions;
import dev.codex4j.harness.internal.shell.Shell;
import dev.codex4j.harness.internal.shell.ShellQuoting;
import dev.codex4j.harness.internal.turn.TurnEvents;
import dev.codex4j.harness.tool.Cancellation;
import dev.codex4j.protocol.item.CommandExecutionSource;
import dev.codex4j.protocol.item.CommandExecutionStatus;
import dev.codex4j.protocol.item.ThreadItem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** The shell of the user who runs the harness, as a thread uses it for commands of the user. Safe for many threads. */
public final class UserShell {
    private static final Duration LAST_OUTPUT = Duration.ofSeconds(2);
    private static final int TIMED_OUT = 124;

    private final ProcessLauncher launcher;
    private final Shell shell;
    private final boolean login;
    private final Map<String, String> environment;

    /**
     * @param login whether the shell reads the user's profile
     * @param environment all variables of the commands
     */
    public UserShell(ProcessLauncher launcher, Shell shell, boolean login, Map<String, String> environment) {
        this.launcher = launcher;
        this.shell = shell;
        this.login = login;
        this.environment = Map.copyOf(environment);
    }

    /**
     * Runs a command to its end on the calling thread, without a sandbox, and shows it.
     *
     * @param stop ends it
     * @param model takes what the model is told, before clients hear of the end
     */
    public void run(UserCommand command, TurnEvents events, Cancellation stop, Consumer<String> model) {
        List<String> line = shell.command(command.script(), login);
        long startedAt = events.now();
        events.started(item(command, line, CommandExecutionStatus.IN_PROGRESS, startedAt)
                .build());
        UserCommandResult result = execute(command, line, events, stop);
        model.accept(result.message(command.script(), command.outputLimit()));
        events.completed(item(
                        command,
                        line,
                        result.exitCode() == 0 ? CommandExecutionStatus.COMPLETED : CommandExecutionStatus.FAILED,
                        startedAt)
                .aggregatedOutput(result.output().isEmpty() ? null : result.output())
                .exitCode(result.exitCode())
                .durationMs(result.duration().toMillis())
                .completedAtMs(events.now())
                .build());
    }

    private UserCommandResult execute(UserCommand command, List<String> line, TurnEvents events, Cancellation stop) {
        if (stop.isCancelled()) {
            return UserCommandResult.aborted();
        }
        UserCommandOutput output = new UserCommandOutput(command.itemId(), events);
        long from = System.nanoTime();
        ProcessSession process;
        try {
            process = launcher.launch(
                    new LaunchRequest(
                            line,
                            command.cwd(),
                            environment,
                            LaunchRequest.Channels.SEPARATE,
                            LaunchRequest.Input.CLOSED,
                            null),
                    output);
        } catch (LaunchException e) {
            return UserCommandResult.notStarted(e.messageWithErrorNumber());
        }
        try (Cancellation.Registration stopped = stop.onCancel(process::kill)) {
            int code = exitCode(process, command.timeout());
            return stop.isCancelled()
                    ? UserCommandResult.aborted()
                    : new UserCommandResult(code, Duration.ofNanos(System.nanoTime() - from), output.finish());
        }
    }

    private static int exitCode(ProcessSession process, Duration timeout) {
        try {
            return process.exit().get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            process.kill();
            awaitLastOutput(process);
            return TIMED_OUT;
        } catch (InterruptedException e) {
            process.kill();
            Thread.currentThread().interrupt();
            return UserCommandResult.NO_EXIT_CODE;
        } catch (ExecutionException e) {
            throw new AssertionError("an exit never fails", e);
        }
    }

    private static void awaitLastOutput(ProcessSession process) {
        try {
            process.exit().get(LAST_OUTPUT.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // What it wrote so far has to do.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ThreadItem.CommandExecution.Builder item(
            UserCommand command, List<String> line, CommandExecutionStatus status, long startedAtMs) {
        return ThreadItem.CommandExecution.builder()
                .id(command.itemId())
                .command(ShellQuoting.join(line))
                .cwd(command.cwd().toString())
                .status(status)
                .source(CommandExecutionSource.USER_SHELL)
                .commandActions(CommandActions.of(command.script(), command.cwd()))
                .startedAtMs(startedAtMs);
    }
}
