package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.internal.exec.ArgumentException;
import dev.codex4j.harness.internal.exec.ExecCommandArguments;
import dev.codex4j.harness.internal.exec.ExecFailure;
import dev.codex4j.harness.internal.exec.ExecRequest;
import dev.codex4j.harness.internal.exec.ExecSession;
import dev.codex4j.harness.internal.exec.ExecYield;
import dev.codex4j.harness.internal.exec.LaunchException;
import dev.codex4j.harness.internal.exec.LaunchRequest;
import dev.codex4j.harness.internal.exec.TerminalSize;
import dev.codex4j.harness.internal.patch.PatchRejectedException;
import dev.codex4j.harness.internal.patch.ShellPatch;
import dev.codex4j.harness.sandbox.Sandbox;
import dev.codex4j.harness.tool.Tool;
import dev.codex4j.harness.tool.ToolCall;
import dev.codex4j.harness.tool.ToolContext;
import dev.codex4j.harness.tool.ToolOutput;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** {@code exec_command}: runs a shell command, which may outlive the call as a session. */
final class ExecCommandTool implements Tool {
    private final ThreadCommands commands;
    private final TurnCommands turn;
    private final PatchCall patches;

    ExecCommandTool(ThreadCommands commands, TurnCommands turn, PatchCall patches) {
        this.commands = commands;
        this.turn = turn;
        this.patches = patches;
    }

    @Override
    public String name() {
        return "exec_command";
    }

    @Override
    public JsonNode declaration() {
        return ToolDeclarations.of(name());
    }

    @Override
    public boolean runsInParallel() {
        return true;
    }

    @Override
    public ToolOutput call(ToolCall call, ToolContext context) throws InterruptedException {
        try {
            ExecCommandArguments arguments = ExecCommandArguments.parse(call.input());
            Optional<ShellPatch> patch = ShellPatch.detect(arguments.script());
            return patch.isPresent()
                    ? applyPatch(call, patch.get(), directory(arguments, context), context)
                    : run(call, arguments, context);
        } catch (ArgumentException | PatchRejectedException e) {
            return ToolOutput.text(Objects.requireNonNull(e.getMessage()));
        }
    }

    private ToolOutput applyPatch(ToolCall call, ShellPatch patch, Path directory, ToolContext context)
            throws InterruptedException {
        String inner = patch.directory();
        Path from = inner == null ? directory : directory.resolve(inner).normalize();
        return patches.apply(call.callId(), patch.patch(), from, PatchCall.Form.COMMAND, context);
    }

    private ToolOutput run(ToolCall call, ExecCommandArguments arguments, ToolContext context)
            throws InterruptedException {
        if (Boolean.TRUE.equals(arguments.login()) && !commands.loginShells()) {
            return ToolOutput.text(ExecFailure.NO_LOGIN_SHELL);
        }
        Path directory = directory(arguments, context);
        List<String> command = commands.shellCommand(arguments.shell(), arguments.script(), arguments.login());
        CommandItem item = CommandItem.of(call.callId(), command, arguments.script(), directory, context);
        Sandbox.Command wanted = new Sandbox.Command(
                command,
                directory,
                commands.environment().forCall(call.callId(), turn.network().getAsBoolean()));
        return run(item, turn.gate().check(item, wanted, arguments, context), arguments, context);
    }

    private ToolOutput run(
            CommandItem item, CommandGate.Verdict verdict, ExecCommandArguments arguments, ToolContext context)
            throws InterruptedException {
        if (verdict instanceof CommandGate.Verdict.Refused refused) {
            return ToolOutput.text(refused.text());
        }
        CommandGate.Verdict.Allowed allowed = (CommandGate.Verdict.Allowed) verdict;
        int id = commands.sessions().reserve();
        RunningCommand running = new RunningCommand(item, id, allowed, commands.moment(), context);
        ExecYield yield;
        try {
            ExecSession session = commands.sessions()
                    .start(
                            id,
                            new ExecRequest(
                                    item.id(), arguments.script(), commands.moment(), launch(item, allowed, arguments)),
                            running);
            yield = running.await(session, arguments.yieldTime());
        } catch (LaunchException e) {
            running.notStarted(ExecFailure.cause(e));
            return ToolOutput.text(ExecFailure.notStarted(e));
        }
        if (yield.exitCode().isPresent()) {
            commands.sessions().forget(yield.session());
        }
        CommandGate.Rerun rerun = allowed.rerun();
        return rerun != null && running.denied()
                ? run(item, rerun.check(context), arguments, context)
                : ToolOutput.text(yield.text(arguments.outputLimit(turn.outputLimit())));
    }

    private static LaunchRequest launch(
            CommandItem item, CommandGate.Verdict.Allowed allowed, ExecCommandArguments arguments) {
        LaunchRequest pipes = LaunchRequest.merged(
                allowed.command().argv(), item.cwd(), allowed.command().environment());
        return arguments.terminal() ? pipes.onTerminal(TerminalSize.STANDARD) : pipes;
    }

    private static Path directory(ExecCommandArguments arguments, ToolContext context) {
        String chosen = arguments.workingDirectory();
        return chosen == null || chosen.isEmpty()
                ? context.cwd()
                : context.cwd().resolve(chosen).normalize();
    }
}
