package dev.codex4j.harness.internal.sandbox;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Python as a convenient way to make system calls; tests that need it are skipped where it is missing. */
final class Python {
    private static final String PROGRAM = "/usr/bin/python3";

    private Python() {}

    static List<String> command(String script) {
        assumeTrue(Files.isExecutable(Path.of(PROGRAM)), "no " + PROGRAM + " on this machine");
        return List.of(PROGRAM, "-c", script);
    }

    static Process start(String script) throws IOException {
        return new ProcessBuilder(command(script)).redirectErrorStream(true).start();
    }
}
