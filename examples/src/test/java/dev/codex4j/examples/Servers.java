package dev.codex4j.examples;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** Servers that tests can start, and that may be missing. */
public final class Servers {
    /** The script of the runnable distribution. */
    public static final Path DISTRIBUTION = Path.of("../codex-harness/target/dist/bin/codex-java")
            .toAbsolutePath()
            .normalize();

    private Servers() {}

    /** Skips the test unless the build has come as far as packaging the harness. */
    public static void assumeDistribution() {
        assumeTrue(Files.isExecutable(DISTRIBUTION), "the harness has not been packaged: run mvn verify");
    }

    /** The official program, named by CODEX_REFERENCE or unpacked by npm below the user's cache; else skips the test. */
    public static Path assumeReference() {
        String named = Objects.requireNonNullElse(System.getenv("CODEX_REFERENCE"), "");
        Path unpacked = Path.of(System.getProperty("user.home"), ".cache/codex-ref/node_modules/@openai");
        Path program = Stream.of(
                        Path.of(named),
                        unpacked.resolve("codex-linux-x64/vendor/x86_64-unknown-linux-musl/bin/codex"),
                        unpacked.resolve("codex-linux-arm64/vendor/aarch64-unknown-linux-musl/bin/codex"))
                .filter(path -> Files.isRegularFile(path) && Files.isExecutable(path))
                .findFirst()
                .orElse(null);
        assumeTrue(program != null, "CODEX_REFERENCE does not name the official codex program");
        return Objects.requireNonNull(program);
    }
}
