package dev.codex4j.harness.internal.exec;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Starts processes. Each gets a session of its own where the system can do that, so that it cannot talk to the terminal
 * of the host program and can be ended together with whatever it leaves behind. Safe for use by several threads.
 */
public final class ProcessLauncher {
    private static final boolean WINDOWS = File.separatorChar == '\\';
    private static final File NOTHING = new File(WINDOWS ? "NUL" : "/dev/null");

    private final Executor executor;
    private final TerminalFactory terminals;
    private final @Nullable Path setsid;

    /** A launcher whose output pumps, one for each stream of a process, run on the executor. */
    public ProcessLauncher(Executor executor) {
        this(executor, TerminalFactory.installed());
    }

    public ProcessLauncher(Executor executor, TerminalFactory terminals) {
        this.executor = executor;
        this.terminals = terminals;
        this.setsid = SessionLeader.PROGRAM;
    }

    /**
     * Starts a process.
     *
     * @throws LaunchException if the program or the directory does not exist, or may not be used
     */
    public ProcessSession launch(LaunchRequest request, OutputListener listener) throws LaunchException {
        requireDirectory(request.directory());
        String program = request.command().get(0);
        Path executable = ExecutableSearch.find(
                program, request.directory(), request.environment().get("PATH"));
        TerminalSize size = request.terminal();
        boolean writable = size != null || request.input() == LaunchRequest.Input.WRITABLE;
        Process process = size != null ? startOnTerminal(request, size) : startOnPipes(request, executable);
        ProcessSession session = new ProcessSession(
                process,
                executor,
                pumps(process, request, listener),
                size != null ? terminals : null,
                writable,
                size != null || setsid != null);
        session.begin();
        return session;
    }

    private static List<OutputPump> pumps(Process process, LaunchRequest request, OutputListener listener) {
        OutputPump output = new OutputPump(OutputListener.Channel.STANDARD_OUTPUT, process.getInputStream(), listener);
        if (request.terminal() != null || request.channels() == LaunchRequest.Channels.MERGED) {
            return List.of(output);
        }
        return List.of(
                output, new OutputPump(OutputListener.Channel.STANDARD_ERROR, process.getErrorStream(), listener));
    }

    private Process startOnTerminal(LaunchRequest request, TerminalSize size) throws LaunchException {
        try {
            return terminals.start(request.command(), request.environment(), request.directory(), size);
        } catch (LaunchException e) {
            throw e;
        } catch (IOException e) {
            throw new LaunchException("cannot start a terminal: " + e.getMessage(), e);
        }
    }

    private Process startOnPipes(LaunchRequest request, Path executable) throws LaunchException {
        List<String> command = new ArrayList<>();
        if (setsid != null) {
            command.add(setsid.toString());
            command.add("--");
        }
        command.addAll(request.command());
        if (command.size() == request.command().size()) {
            command.set(0, executable.toString());
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(request.directory().toFile())
                .redirectErrorStream(request.channels() == LaunchRequest.Channels.MERGED);
        if (request.input() == LaunchRequest.Input.CLOSED) {
            builder.redirectInput(NOTHING);
        }
        Map<String, String> environment = builder.environment();
        environment.clear();
        try {
            environment.putAll(request.environment());
            return ProcessStarter.start(builder);
        } catch (IOException | IllegalArgumentException e) {
            throw new LaunchException(String.valueOf(e.getMessage()), e);
        }
    }

    private static void requireDirectory(Path directory) throws LaunchException {
        if (Files.isDirectory(directory)) {
            return;
        }
        throw Files.exists(directory) ? LaunchException.notADirectory() : LaunchException.noSuchFile();
    }

    /** The program that makes a command the leader of a new session, looked for once. */
    private static final class SessionLeader {
        private static final @Nullable Path PROGRAM = find();

        private static @Nullable Path find() {
            for (String candidate : List.of("/usr/bin/setsid", "/bin/setsid")) {
                Path path = Path.of(candidate);
                if (Files.isExecutable(path)) {
                    return path;
                }
            }
            return null;
        }
    }
}
