package dev.codex4j.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * All that a child process started, directly or not.
 *
 * <p>Processes that outlive the child are no longer its descendants. Where the system shows the environment of processes
 * (Linux), they are found by a variable with a random value that the child was started with.
 */
final class ProcessFamily {
    private static final String VARIABLE = "CODEX4J_SERVER_PROCESS";
    private static final Path PROCESSES = Path.of("/proc");
    private static final long POLL_MILLIS = 5;

    private final String mark = UUID.randomUUID().toString();

    /** Marks the environment that the child is to be started with. */
    void mark(Map<String, String> environment) {
        environment.put(VARIABLE, mark);
    }

    /** Those that run now, the child itself not among them. */
    Set<ProcessHandle> members(ProcessHandle child) {
        Set<ProcessHandle> found = new LinkedHashSet<>();
        child.descendants().forEach(found::add);
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
            for (Path process : processes) {
                long pid = Long.parseLong(process.getFileName().toString());
                if (pid != child.pid() && isMarked(process)) {
                    ProcessHandle.of(pid).ifPresent(found::add);
                }
            }
        } catch (IOException notShownHere) {
            // Other systems do not show environments: the descendants that are known are all there is.
        }
        found.removeIf(member -> !isRunning(member));
        return found;
    }

    /** Waits until none of them runs any more; false if some still do after {@code limit}. */
    static boolean awaitEnd(Collection<ProcessHandle> processes, Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        for (ProcessHandle process : processes) {
            while (isRunning(process)) {
                if (System.nanoTime() - deadline > 0) {
                    return false;
                }
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            }
        }
        return true;
    }

    /** Whether a process runs. One that has ended but whose new parent has not taken note does not. */
    static boolean isRunning(ProcessHandle process) {
        if (!process.isAlive()) {
            return false;
        }
        try {
            String stat = read(PROCESSES.resolve(Long.toString(process.pid())).resolve("stat"));
            int state = stat.lastIndexOf(')') + 2;
            return state >= stat.length() || stat.charAt(state) != 'Z';
        } catch (IOException notShownHere) {
            return process.isAlive();
        }
    }

    private boolean isMarked(Path process) {
        try {
            return ("\0" + read(process.resolve("environ"))).contains("\0" + VARIABLE + "=" + mark + "\0");
        } catch (IOException goneOrForeign) {
            return false;
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
}
