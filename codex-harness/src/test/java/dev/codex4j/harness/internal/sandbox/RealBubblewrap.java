package dev.codex4j.harness.internal.sandbox;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;

/** The bubblewrap of this machine; tests that need it are skipped, and say why, where it cannot run. */
final class RealBubblewrap {
    private RealBubblewrap() {}

    static BubblewrapSandbox sandbox(Path stateFolder) {
        BubblewrapSandbox sandbox = new BubblewrapSandbox(
                String.valueOf(System.getenv("PATH")), stateFolder.resolve("state"), Runnable::run);
        Optional<String> reason = sandbox.unusable();
        assumeTrue(reason.isEmpty(), () -> "no sandbox on this machine: " + reason.orElse(""));
        return sandbox;
    }
}
