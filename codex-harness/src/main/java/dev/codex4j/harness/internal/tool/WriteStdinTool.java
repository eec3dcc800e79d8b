package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.internal.exec.ArgumentException;
import dev.codex4j.harness.internal.exec.ExecFailure;
import dev.codex4j.harness.internal.exec.ExecSession;
import dev.codex4j.harness.internal.exec.ExecYield;
import dev.codex4j.harness.internal.exec.WriteStdinArguments;
import dev.codex4j.harness.tool.Tool;
import dev.codex4j.harness.tool.ToolCall;
import dev.codex4j.harness.tool.ToolContext;
import dev.codex4j.harness.tool.ToolOutput;
import dev.codex4j.protocol.item.TerminalInteractionNotification;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** {@code write_stdin}: types into a command that runs as a session, or looks at it. */
final class WriteStdinTool implements Tool {
    private final ThreadCommands commands;
    private final TurnCommands turn;

    WriteStdinTool(ThreadCommands commands, TurnCommands turn) {
        this.commands = commands;
        this.turn = turn;
    }

    @Override
    public String name() {
        return "write_stdin";
    }

    @Override
    public JsonNode declaration() {
        return ToolDeclarations.of(name());
    }

    @Override
    public ToolOutput call(ToolCall call, ToolContext context) throws InterruptedException {
        try {
            int id = WriteStdinArguments.sessionId(call.input());
            Optional<ExecSession> session = commands.sessions().find(id);
            if (session.isEmpty()) {
                return ToolOutput.text(ExecFailure.unknownSession(id));
            }
            return write(session.get(), WriteStdinArguments.parse(call.input()), context);
        } catch (ArgumentException e) {
            return ToolOutput.text(Objects.requireNonNull(e.getMessage()));
        }
    }

    private ToolOutput write(ExecSession session, WriteStdinArguments arguments, ToolContext context)
            throws InterruptedException {
        if (!arguments.characters().isEmpty() && !session.writable()) {
            return ToolOutput.text(ExecFailure.INPUT_CLOSED);
        }
        ExecYield yield = session.write(arguments.characters(), arguments.yieldTime(commands.longestPoll()));
        boolean ended = yield.exitCode().isPresent();
        if (!ended || !arguments.characters().isEmpty()) {
            context.emit(new TerminalInteractionNotification(
                    context.threadId(),
                    context.turnId(),
                    session.callId(),
                    Integer.toString(session.id()),
                    arguments.characters()));
        }
        if (ended) {
            commands.sessions().forget(session);
        }
        return ToolOutput.text(yield.text(arguments.outputLimit(turn.outputLimit())));
    }
}
