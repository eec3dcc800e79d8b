package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.internal.exec.ExecExit;
import dev.codex4j.harness.internal.shell.CommandActions;
import dev.codex4j.harness.internal.shell.ShellQuoting;
import dev.codex4j.harness.tool.ToolContext;
import dev.codex4j.protocol.item.CommandAction;
import dev.codex4j.protocol.item.CommandExecutionSource;
import dev.codex4j.protocol.item.CommandExecutionStatus;
import dev.codex4j.protocol.item.ThreadItem;
import java.nio.file.Path;
import java.util.List;

/**
 * A command as clients see it, from its start to its end.
 *
 * @param id the call's id, which is the item's too
 * @param commandLine the whole command with its shell, as one line
 * @param cwd where it runs
 * @param actions what it does
 * @param startedAtMs when it was announced, in milliseconds of Unix time
 */
record CommandItem(String id, String commandLine, Path cwd, List<CommandAction> actions, long startedAtMs) {
    private static final int NO_EXIT_CODE = -1;

    static CommandItem of(String callId, List<String> command, String script, Path cwd, ToolContext context) {
        return new CommandItem(callId, ShellQuoting.join(command), cwd, CommandActions.of(script, cwd), context.now());
    }

    /** While somebody is asked whether it may run. */
    ThreadItem asking() {
        return item(CommandExecutionStatus.IN_PROGRESS).build();
    }

    ThreadItem running(int session) {
        return item(CommandExecutionStatus.IN_PROGRESS)
                .processId(Integer.toString(session))
                .source(CommandExecutionSource.UNIFIED_EXEC_STARTUP)
                .build();
    }

    ThreadItem declined(long now) {
        return item(CommandExecutionStatus.DECLINED).completedAtMs(now).build();
    }

    /** Whether it may run was asked, and nobody gave a usable answer. */
    ThreadItem failed(long now) {
        return item(CommandExecutionStatus.FAILED).completedAtMs(now).build();
    }

    /** It is to run, but is no process yet. */
    ThreadItem starting() {
        return item(CommandExecutionStatus.IN_PROGRESS)
                .source(CommandExecutionSource.UNIFIED_EXEC_STARTUP)
                .build();
    }

    /** It was to run and could not be started. */
    ThreadItem notStarted(String why, long now) {
        return item(CommandExecutionStatus.FAILED)
                .source(CommandExecutionSource.UNIFIED_EXEC_STARTUP)
                .aggregatedOutput(why)
                .exitCode(NO_EXIT_CODE)
                .durationMs(now - startedAtMs)
                .completedAtMs(now)
                .build();
    }

    ThreadItem exited(int session, ExecExit exit, long now) {
        String output = exit.output().text();
        return item(exit.code() == 0 ? CommandExecutionStatus.COMPLETED : CommandExecutionStatus.FAILED)
                .processId(Integer.toString(session))
                .source(CommandExecutionSource.UNIFIED_EXEC_STARTUP)
                .aggregatedOutput(output.isEmpty() ? null : output)
                .exitCode(exit.code())
                .durationMs(exit.duration().toMillis())
                .completedAtMs(now)
                .build();
    }

    private ThreadItem.CommandExecution.Builder item(CommandExecutionStatus status) {
        return ThreadItem.CommandExecution.builder()
                .id(id)
                .command(commandLine)
                .cwd(cwd.toString())
                .status(status)
                .source(CommandExecutionSource.AGENT)
                .commandActions(actions)
                .startedAtMs(startedAtMs);
    }
}
