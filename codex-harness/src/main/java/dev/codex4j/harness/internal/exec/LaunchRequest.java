package dev.codex4j.harness.internal.exec;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One process to start.
 *
 * @param command program and arguments; a program without a slash is looked up on the PATH of {@code environment}
 * @param directory where it runs
 * @param environment all of its variables; nothing is inherited
 * @param channels how its output is told apart
 * @param input what its standard input is; a terminal is always writable
 * @param terminal the size of its pseudo-terminal, or null for pipes
 */
public record LaunchRequest(
        List<String> command,
        Path directory,
        Map<String, String> environment,
        Channels channels,
        Input input,
        @Nullable TerminalSize terminal) {

    /** Whether the two output streams stay apart. */
    public enum Channels {
        /** One stream in order of arrival. */
        MERGED,
        /** Standard output and standard error each for itself; a terminal has only one. */
        SEPARATE
    }

    /** What the process reads. */
    public enum Input {
        /** Nothing: it reads end of file at once. */
        CLOSED,
        /** What is written to the session, until its input is closed. */
        WRITABLE
    }

    public LaunchRequest {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
        Objects.requireNonNull(directory);
        if (command.isEmpty()) {
            throw new IllegalArgumentException("command must not be empty");
        }
    }

    /** A command with merged output and nothing to read. */
    public static LaunchRequest merged(List<String> command, Path directory, Map<String, String> environment) {
        return new LaunchRequest(command, directory, environment, Channels.MERGED, Input.CLOSED, null);
    }

    /** The same command on a terminal of the given size. */
    public LaunchRequest onTerminal(TerminalSize size) {
        return new LaunchRequest(command, directory, environment, Channels.MERGED, Input.WRITABLE, size);
    }
}
