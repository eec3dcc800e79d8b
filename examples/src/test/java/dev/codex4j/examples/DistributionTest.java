package dev.codex4j.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runnable distribution, once the build has come as far as packaging it. */
class DistributionTest {
    private static final Path SCRIPT = Servers.DISTRIBUTION;

    @TempDir
    Path folder;

    @BeforeEach
    void needsThePackagedHarness() {
        Servers.assumeDistribution();
    }

    @Test
    void itRunsFromAnyFolderAndThroughLinks() throws Exception {
        Files.createSymbolicLink(folder.resolve("a link"), SCRIPT);
        Path linkToLink = Files.createSymbolicLink(
                Files.createDirectory(folder.resolve("sub")).resolve("codex"), Path.of("../a link"));

        Outcome outcome = run(linkToLink, Map.of(), "--version");

        assertTrue(outcome.out().matches("codex-cli [0-9.]+ \\(codex-java [^)]+\\)\n"), outcome.toString());
        assertEquals("", outcome.err());
        assertEquals(0, outcome.exitCode());
    }

    @Test
    void optionsForJavaArePassedOnAndStandardOutputStaysClean() throws Exception {
        Outcome outcome = run(SCRIPT, Map.of("JAVA_OPTS", "-Dx=1 -Xmx64m"), "--version");

        assertEquals(1, outcome.out().lines().count(), outcome.toString());
        assertEquals(0, outcome.exitCode());
    }

    @Test
    void wrongArgumentsEndWithTwo() throws Exception {
        Outcome outcome = run(SCRIPT, Map.of(), "app-server", "--listen", "nowhere");

        assertEquals(2, outcome.exitCode());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains("`stdio://`, `unix://`, `unix://PATH`, `ws://IP:PORT`, or `off`"));
    }

    private record Outcome(int exitCode, String out, String err) {}

    private Outcome run(Path command, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command.toString())
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.command().addAll(List.of(arguments));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it did not end");
        } finally {
            process.destroyForcibly();
        }
        return new Outcome(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
