package dev.codex4j.harness.internal.sandbox;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.sandbox.PermissionProfile;
import dev.codex4j.harness.sandbox.Sandbox;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs shell scripts in a real sandbox and waits for them. */
record ConfinedShell(Sandbox sandbox, Path workspace, PermissionProfile profile) {
    private static final Map<String, String> ENVIRONMENT =
            Map.of("PATH", "/usr/local/bin:/usr/bin:/bin", "LC_ALL", "C.UTF-8", "HOME", "/nowhere");

    record Result(int exitCode, String output) {
        boolean succeeded() {
            return exitCode == 0;
        }
    }

    static ConfinedShell inWorkspace(Sandbox sandbox, Path workspace) {
        return new ConfinedShell(
                sandbox, workspace, PermissionProfile.workspaceWrite(List.of(workspace), List.of(), false, true, true));
    }

    ConfinedShell with(PermissionProfile other) {
        return new ConfinedShell(sandbox, workspace, other);
    }

    /** The same shell without a sandbox, to show that an attack is one. */
    ConfinedShell unconfined() {
        return with(new PermissionProfile.Disabled());
    }

    Result run(String script) throws IOException, InterruptedException {
        return run(List.of("/bin/bash", "-c", script));
    }

    Result run(List<String> argv) throws IOException, InterruptedException {
        try (Sandbox.Ready ready = confine(argv)) {
            Process process = start(ready);
            try (InputStream output = process.getInputStream()) {
                String text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
                assertTrue(process.waitFor(20, TimeUnit.SECONDS), "the command ends");
                return new Result(process.exitValue(), text);
            } finally {
                process.destroyForcibly();
            }
        }
    }

    Sandbox.Ready confine(List<String> argv) {
        return assertInstanceOf(
                Sandbox.Ready.class, sandbox.confine(new Sandbox.Command(argv, workspace, ENVIRONMENT), profile));
    }

    Process start(Sandbox.Ready ready) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(ready.argv()).directory(workspace.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(ready.environment());
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }
}
