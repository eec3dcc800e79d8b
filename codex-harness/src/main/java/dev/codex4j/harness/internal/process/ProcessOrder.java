package dev.codex4j.harness.internal.process;

import dev.codex4j.harness.internal.exec.LaunchRequest;
import dev.codex4j.harness.internal.exec.TerminalSize;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A process that a client wants.
 *
 * @param command program and arguments, at least the program
 * @param directory where it runs
 * @param environment all of its variables
 * @param terminal the size of its terminal, or null for pipes; a terminal is always fed and heard in pieces
 * @param takesInput whether the client feeds it; else it reads end of file
 * @param streams whether the client hears output as it comes; else it gets it at the end
 * @param outputCap how many bytes of each stream are taken, or null for all; the rest is thrown away
 * @param timeout when it is ended, or null for never
 */
public record ProcessOrder(
        List<String> command,
        Path directory,
        Map<String, String> environment,
        @Nullable TerminalSize terminal,
        boolean takesInput,
        boolean streams,
        @Nullable Long outputCap,
        @Nullable Duration timeout) {
    /** How much of each stream is taken of a client that does not say. */
    public static final long DEFAULT_OUTPUT_CAP = 1 << 20;

    /** How long a process runs for a client that does not say. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(10);

    public ProcessOrder {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
        takesInput |= terminal != null;
        streams |= terminal != null;
    }

    LaunchRequest launch() {
        return new LaunchRequest(
                command,
                directory,
                environment,
                LaunchRequest.Channels.SEPARATE,
                takesInput ? LaunchRequest.Input.WRITABLE : LaunchRequest.Input.CLOSED,
                terminal);
    }

    /** Without the values of variables: they may be secrets. */
    @Override
    public String toString() {
        return "ProcessOrder[command=" + command + ", directory=" + directory + ", terminal=" + terminal
                + ", takesInput=" + takesInput + ", streams=" + streams + ", outputCap=" + outputCap + ", timeout="
                + timeout + "]";
    }
}
