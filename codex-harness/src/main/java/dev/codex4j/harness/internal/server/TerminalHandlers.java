package dev.codex4j.harness.internal.server;

import dev.codex4j.harness.internal.exec.ExecSession;
import dev.codex4j.harness.internal.exec.ExecSessions;
import dev.codex4j.harness.internal.thread.LoadedThreads;
import dev.codex4j.harness.internal.thread.Refusals;
import dev.codex4j.protocol.thread.terminal.ThreadBackgroundTerminal;
import dev.codex4j.protocol.thread.terminal.ThreadBackgroundTerminalsCleanParams;
import dev.codex4j.protocol.thread.terminal.ThreadBackgroundTerminalsCleanResponse;
import dev.codex4j.protocol.thread.terminal.ThreadBackgroundTerminalsListParams;
import dev.codex4j.protocol.thread.terminal.ThreadBackgroundTerminalsListResponse;
import dev.codex4j.protocol.thread.terminal.ThreadBackgroundTerminalsTerminateParams;
import dev.codex4j.protocol.thread.terminal.ThreadBackgroundTerminalsTerminateResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Answers requests about commands that loaded threads have left running. They are listed by their ids; a page's cursor
 * is the id of its last one. */
final class TerminalHandlers {
    private final LoadedThreads threads;

    TerminalHandlers(LoadedThreads threads) {
        this.threads = threads;
    }

    void register(Router router) {
        router.answer(ThreadBackgroundTerminalsListParams.class, this::list);
        router.on(ThreadBackgroundTerminalsTerminateParams.class, this::terminate);
        router.on(ThreadBackgroundTerminalsCleanParams.class, this::clean);
    }

    private ThreadBackgroundTerminalsListResponse list(ThreadBackgroundTerminalsListParams params) {
        ExecSessions commands = commands(params.threadId());
        int after = params.cursor() == null ? 0 : number(params.cursor(), "cursor");
        List<ThreadBackgroundTerminal> rest = commands.running().stream()
                .filter(session -> session.id() > after)
                .sorted(Comparator.comparingInt(ExecSession::id))
                .map(TerminalHandlers::view)
                .toList();
        long limit = Math.max(1, Objects.requireNonNullElse(params.limit(), (long) rest.size()));
        int most = (int) Math.min(rest.size(), limit);
        return ThreadBackgroundTerminalsListResponse.builder(rest.subList(0, most))
                .nextCursor(most < rest.size() ? rest.get(most - 1).processId() : null)
                .build();
    }

    private static int number(String text, String what) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw Refusals.invalid("invalid " + what + ": invalid digit found in string");
        }
    }

    /** The answer comes before the end of the command is announced. */
    private void terminate(
            ThreadBackgroundTerminalsTerminateParams params, Call<ThreadBackgroundTerminalsTerminateResponse> call) {
        ExecSessions commands = commands(params.threadId());
        int id = number(params.processId(), "background terminal process id");
        Optional<ExecSession> command = commands.running().stream()
                .filter(session -> session.id() == id)
                .findFirst();
        call.succeed(new ThreadBackgroundTerminalsTerminateResponse(command.isPresent()));
        command.ifPresent(running -> commands.terminate(running.id()));
    }

    private void clean(ThreadBackgroundTerminalsCleanParams params, Call<ThreadBackgroundTerminalsCleanResponse> call) {
        ExecSessions commands = commands(params.threadId());
        call.succeed(new ThreadBackgroundTerminalsCleanResponse());
        commands.terminateAll();
    }

    private ExecSessions commands(String threadId) {
        return threads.require(threadId).commands();
    }

    private static ThreadBackgroundTerminal view(ExecSession session) {
        return ThreadBackgroundTerminal.builder(
                        session.callId(),
                        Integer.toString(session.id()),
                        session.commandLine(),
                        session.directory().toString())
                .build();
    }
}
