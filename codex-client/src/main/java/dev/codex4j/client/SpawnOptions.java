package dev.codex4j.client;

import dev.codex4j.protocol.rpc.FramedTransport;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A server to start as a child process that speaks the protocol on its standard input and output. Immutable.
 *
 * @param command program and arguments; the program is looked up on the PATH
 * @param environment variables to set in addition to this process's own
 * @param directory where the server starts; null for this process's directory
 * @param stopGrace how long stopping waits for the server to end by itself, and again after asking it to terminate, before it
 *     is killed
 * @param limits sizes and waiting times of the connection
 */
public record SpawnOptions(
        List<String> command,
        Map<String, String> environment,
        @Nullable Path directory,
        Duration stopGrace,
        FramedTransport.Limits limits) {
    private static final Duration STOP_GRACE = Duration.ofSeconds(2);

    /** Takes copies. */
    public SpawnOptions {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
        if (command.isEmpty()) {
            throw new IllegalArgumentException("The command of the server to start is empty.");
        }
    }

    /** A server in this process's directory and environment, with two seconds to stop. */
    public static SpawnOptions of(String... command) {
        return new SpawnOptions(List.of(command), Map.of(), null, STOP_GRACE, FramedTransport.Limits.DEFAULT);
    }

    /** These options with further environment variables. */
    public SpawnOptions withEnvironment(Map<String, String> variables) {
        return new SpawnOptions(command, variables, directory, stopGrace, limits);
    }

    /** These options with another directory. */
    public SpawnOptions withDirectory(Path path) {
        return new SpawnOptions(command, environment, path, stopGrace, limits);
    }

    /** These options with more or less time to stop. */
    public SpawnOptions withStopGrace(Duration grace) {
        return new SpawnOptions(command, environment, directory, grace, limits);
    }

    /** These options with other limits. */
    public SpawnOptions withLimits(FramedTransport.Limits other) {
        return new SpawnOptions(command, environment, directory, stopGrace, other);
    }

    /** The program and how much comes after it: arguments and variables may hold secrets. */
    @Override
    public String toString() {
        return "SpawnOptions[" + command.get(0) + " and " + (command.size() - 1) + " arguments]";
    }
}
