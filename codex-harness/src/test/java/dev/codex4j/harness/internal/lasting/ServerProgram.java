package dev.codex4j.harness.internal.lasting;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A program that is an app server.
 *
 * @param name what failures call it
 * @param command what starts it
 */
record ServerProgram(String name, List<String> command) {
    /** Names another program, such as the packaged one, to be looked at in place of the classes under test. */
    private static final String PROGRAM = "codex4j.server";

    @Override
    public String toString() {
        return name;
    }

    /** The server under test, in a JVM that starts fast. */
    static ServerProgram ours() {
        String program = System.getProperty(PROGRAM);
        if (program != null) {
            return new ServerProgram("ours", List.of(program, "app-server"));
        }
        return new ServerProgram(
                "ours",
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-Xlog:disable",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.codex4j.harness.internal.main.Main",
                        "app-server"));
    }

    /** The official server, named by {@code CODEX_REFERENCE}; the test is skipped without it. */
    static ServerProgram reference() {
        String binary = System.getenv("CODEX_REFERENCE");
        assumeTrue(binary != null, "CODEX_REFERENCE does not name the official codex binary");
        return new ServerProgram("the reference", List.of(Objects.requireNonNull(binary), "app-server"));
    }

    /** The same program, started by a command that runs what follows it. */
    ServerProgram startedBy(String... launcher) {
        List<String> all = new ArrayList<>(List.of(launcher));
        all.addAll(command);
        return new ServerProgram(name, all);
    }
}
