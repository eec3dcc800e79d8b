package dev.codex4j.harness.internal.sandbox;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A bubblewrap executable and what it turned out to be able to do on this machine.
 *
 * @param path the executable, links followed
 * @param freshProc whether it can mount a fresh {@code /proc}; inside some containers it cannot
 * @param filtered whether it can load the system call filter
 * @param failure why it cannot be used; null when it can
 */
record BubblewrapProgram(
        Path path,
        boolean freshProc,
        boolean filtered,
        @Nullable String failure) {
    private static final long PROBE_SECONDS = 10;
    private static final int LONGEST_MESSAGE = 300;

    /** The executables of that name on a search path, in its order. */
    static List<Path> onSearchPath(String searchPath) {
        List<Path> found = new ArrayList<>();
        for (String folder : searchPath.split(File.pathSeparator, -1)) {
            Path real = in(folder);
            if (real != null && !found.contains(real)) {
                found.add(real);
            }
        }
        return found;
    }

    private static @Nullable Path in(String folder) {
        try {
            Path candidate = Path.of(folder, "bwrap");
            boolean program = candidate.isAbsolute() && Files.isExecutable(candidate) && Files.isRegularFile(candidate);
            return program ? candidate.toRealPath() : null;
        } catch (IOException | InvalidPathException e) {
            // A search path may name places that are gone or make no sense; shells pass over them, too.
            return null;
        }
    }

    /**
     * Tries an executable out with a command that does nothing.
     *
     * @param filter the file with a system call filter, or null where there is none for this processor
     */
    static BubblewrapProgram probe(Path path, @Nullable Path filter) {
        Outcome help = run(List.of(path.toString(), "--help"));
        if (!help.succeeded()) {
            return new BubblewrapProgram(path, false, false, path + " does not run: " + help.message());
        }
        Outcome first = null;
        for (boolean freshProc : List.of(true, false)) {
            BubblewrapProgram able = new BubblewrapProgram(path, freshProc, filter != null, null);
            Outcome outcome = run(able.command(filter, List.of("/bin/sh", "-c", ":")));
            if (outcome.succeeded()) {
                return able;
            }
            first = first == null ? outcome : first;
        }
        return new BubblewrapProgram(
                path, false, false, path + " cannot set up a sandbox: " + (first == null ? "" : first.message()));
    }

    /** A command in the closest confinement there is, as a trial. */
    private List<String> command(@Nullable Path filter, List<String> argv) {
        List<String> arguments = new ArrayList<>(BubblewrapSandbox.namespaces(false));
        arguments.addAll(List.of("--ro-bind", "/", "/", "--dev", "/dev"));
        arguments.addAll(MountPlan.proc(freshProc));
        return BubblewrapSandbox.launch(this, filter, arguments, argv);
    }

    private record Outcome(boolean succeeded, String message) {}

    private static Outcome run(List<String> command) {
        try {
            Path output = Files.createTempFile("bwrap", ".probe");
            try {
                ProcessBuilder builder = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectInput(new File("/dev/null"))
                        .redirectOutput(output.toFile());
                Map<String, String> environment = builder.environment();
                environment.clear();
                environment.put("PATH", "/usr/bin:/bin");
                environment.put("LC_ALL", "C");
                Process process = builder.start();
                if (!process.waitFor(PROBE_SECONDS, TimeUnit.SECONDS)) {
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    process.destroyForcibly();
                    return new Outcome(false, "no answer within " + PROBE_SECONDS + " seconds");
                }
                return new Outcome(process.exitValue() == 0, beginning(output));
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            return new Outcome(false, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome(false, "interrupted");
        }
    }

    private static String beginning(Path output) throws IOException {
        String text = new String(Files.readAllBytes(output), StandardCharsets.UTF_8).strip();
        return text.length() <= LONGEST_MESSAGE ? text : text.substring(0, LONGEST_MESSAGE) + "...";
    }
}
