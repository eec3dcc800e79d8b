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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers requests about commands that loaded threads have left running. A page's cursor is the id of its last one. */
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
        List<ThreadBackgroundTerminal> all = commands(params.threadId()).running().stream()
                .map(TerminalHandlers::view)
                .toList();
        int from = from(all, params.cursor());
        long limit = Math.max(1, Objects.requireNonNullElse(params.limit(), (long) all.size() + 1));
        int to = (int) Math.min(all.size(), from + limit);
        return ThreadBackgroundTerminalsListResponse.builder(all.subList(from, to))
                .nextCursor(to < all.size() ? all.get(to - 1).processId() : null)
                .build();
    }

    private static int from(List<ThreadBackgroundTerminal> all, @Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).processId().equals(cursor)) {
                return i + 1;
            }
        }
        throw Refusals.invalid("invalid cursor: " + cursor);
    }

    /** The answer comes before the end of the command is announced. */
    private void terminate(
            ThreadBackgroundTerminalsTerminateParams params, Call<ThreadBackgroundTerminalsTerminateResponse> call) {
        ExecSessions commands = commands(params.threadId());
        Optional<ExecSession> command = commands.running().stream()
                .filter(session -> Integer.toString(session.id()).equals(params.processId()))
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
