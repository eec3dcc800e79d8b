package dev.codex4j.harness.internal.sandbox;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.codex4j.harness.internal.sandbox.ConfinedShell.Result;
import dev.codex4j.harness.sandbox.PermissionProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A workspace, in which commands run, and beside it a folder with a file that they must not touch. An attack is first
 * made in a scene of its own without a sandbox, where it has to work, or it would prove nothing.
 */
record Scene(ConfinedShell shell, Path workspace, Path outside) {
    interface Preparation {
        void of(Scene scene) throws Exception;
    }

    interface Damage {
        boolean isDone(Scene scene) throws Exception;
    }

    /** An attack, written as a script that runs in the workspace and reaches the other folder as {@code ../outside}. */
    record Attack(Path folder, List<String> argv, Preparation preparation) {
        Attack(Path folder, String script) {
            this(folder, List.of("/bin/bash", "-c", script), scene -> {});
        }

        Attack after(Preparation other) {
            return new Attack(folder, argv, other);
        }

        /** Asserts that the sandbox stops what works without it. */
        void isStopped(Damage damage) throws Exception {
            Scene free = Scene.in(Files.createTempDirectory(folder, "free"));
            preparation.of(free);
            Result control = free.shell.unconfined().run(argv);
            assertTrue(damage.isDone(free), () -> "the attack works without a sandbox: " + control);
            isStoppedInside(damage);
        }

        /** The same for an attack that needs more than every user of every machine has. */
        void isStoppedIfPossible(Damage damage) throws Exception {
            Scene free = Scene.in(Files.createTempDirectory(folder, "free"));
            preparation.of(free);
            Result control = free.shell.unconfined().run(argv);
            assumeTrue(damage.isDone(free), () -> "not possible on this machine even without a sandbox: " + control);
            isStoppedInside(damage);
        }

        private void isStoppedInside(Damage damage) throws Exception {
            Scene confined = Scene.in(Files.createTempDirectory(folder, "confined"));
            preparation.of(confined);
            Result result = confined.shell.run(argv);
            assertFalse(damage.isDone(confined), result::toString);
        }
    }

    static Scene in(Path folder) throws IOException {
        Path workspace = Files.createDirectory(folder.resolve("workspace"));
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("kept"), "kept\n");
        return new Scene(ConfinedShell.inWorkspace(RealBubblewrap.sandbox(folder), workspace), workspace, outside);
    }

    /** This scene with further writable folders. */
    Scene withRoots(Path... roots) {
        return new Scene(
                shell.with(PermissionProfile.workspaceWrite(List.of(workspace), List.of(roots), false, true, true)),
                workspace,
                outside);
    }

    boolean outsideHas(String name) {
        return Files.exists(outside.resolve(name));
    }

    boolean workspaceHas(String name) {
        return Files.exists(workspace.resolve(name));
    }

    boolean outsideIsChanged() throws IOException {
        Path kept = outside.resolve("kept");
        return !Files.exists(kept) || !Files.readString(kept).equals("kept\n");
    }
}
