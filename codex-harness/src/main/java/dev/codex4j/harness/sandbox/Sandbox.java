package dev.codex4j.harness.sandbox;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Confines commands to a permission profile. An implementation turns a command into another one that runs it confined;
 * starting that one is the caller's part, on pipes or on a terminal, from a thread that lasts at least as long as the
 * command: a sandbox may end what it confines together with the thread that started it. Safe for use by several threads;
 * {@link #confine} may block for a moment while files are looked at.
 */
public interface Sandbox {
    /** Why this sandbox cannot confine anything on this machine; empty when it can. Found out once, then remembered. */
    Optional<String> unusable();

    /** The short name that requests to the model carry: {@code seccomp}, {@code seatbelt} or {@code none}. */
    String label();

    /**
     * Wraps a command. Profiles that confine nothing leave the command as it is, on every implementation; a profile that
     * confines is never weakened in silence: what cannot be enforced is refused.
     */
    Confinement confine(Command command, PermissionProfile profile);

    /**
     * A command to run.
     *
     * @param argv program and arguments
     * @param directory where it runs
     * @param environment all of its variables
     */
    record Command(List<String> argv, Path directory, Map<String, String> environment) {
        public Command {
            argv = List.copyOf(argv);
            environment = Map.copyOf(environment);
            Objects.requireNonNull(directory);
            if (argv.isEmpty()) {
                throw new IllegalArgumentException("command must not be empty");
            }
        }

        /** Without the values of variables: they may be secrets. */
        @Override
        public String toString() {
            return "Command[argv=" + argv + ", directory=" + directory + "]";
        }
    }

    /** What became of a command. */
    sealed interface Confinement {}

    /**
     * A command that can be started. It is closed when all of its processes have ended, or when it was not started after
     * all.
     *
     * @param argv what to start in place of the command, in the same directory
     * @param environment what to start it with
     * @param confined whether it cannot do all that the user can
     * @param release what {@link #close} does; calling it again must do nothing
     */
    record Ready(List<String> argv, Map<String, String> environment, boolean confined, Runnable release)
            implements Confinement, AutoCloseable {
        public Ready {
            argv = List.copyOf(argv);
            environment = Map.copyOf(environment);
        }

        /** The command as it is, without confinement. */
        public static Ready unconfined(Command command) {
            return new Ready(command.argv(), command.environment(), false, () -> {});
        }

        /** Gives back what the confinement holds; further calls do nothing. */
        @Override
        public void close() {
            release.run();
        }

        /** Without the values of variables: they may be secrets. */
        @Override
        public String toString() {
            return "Ready[argv=" + argv + "]";
        }
    }

    /**
     * The command must not run.
     *
     * @param reason what cannot be enforced and why, for people and the model
     */
    record Refused(String reason) implements Confinement {}
}
