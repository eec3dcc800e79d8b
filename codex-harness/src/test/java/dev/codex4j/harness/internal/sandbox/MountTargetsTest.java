package dev.codex4j.harness.internal.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MountTargetsTest {
    @TempDir
    Path folder;

    private Path state;
    private Path target;
    private MountTargets targets;

    @BeforeEach
    void prepare() throws IOException {
        state = Files.createDirectory(folder.resolve("state"));
        target = folder.resolve(".git");
        targets = new MountTargets(state);
    }

    @Test
    void aFolderIsThereWhileItIsHeldAndGoesWithItsLastUser() throws Exception {
        Path lock = targets.hold(List.of(target)).get(0);
        new MountTargets(state).hold(List.of(target));
        targets.release(lock);
        assertTrue(Files.isDirectory(target));
        targets.release(lock);
        assertFalse(Files.exists(target));
        assertFalse(Files.exists(lock));
    }

    @Test
    void releasingOnceTooOftenDoesNothing() throws Exception {
        Path lock = targets.hold(List.of(target)).get(0);
        targets.release(lock);
        targets.release(lock);
        assertFalse(Files.exists(target));
    }

    @Test
    void aFolderInWhichThereIsSomethingStays() throws Exception {
        Path lock = targets.hold(List.of(target)).get(0);
        Files.createFile(target.resolve("HEAD"));
        targets.release(lock);
        assertTrue(Files.exists(target.resolve("HEAD")));
    }

    @Test
    void sweepingLeavesWhatIsInUse() throws Exception {
        Path lock = targets.hold(List.of(target)).get(0);
        targets.sweep();
        assertTrue(Files.isDirectory(target));
        targets.release(lock);
    }

    @Test
    void whatAKilledProcessLeftBehindIsSweptButNotBeforeItEnded() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        state.toString(),
                        target.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader output = other.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("held", output.readLine());
            Path lock = targets.hold(List.of(target)).get(0);
            targets.release(lock);
            targets.sweep();
            assertTrue(Files.isDirectory(target), "the other process uses it");
            other.destroyForcibly().waitFor();
            assertTrue(Files.isDirectory(target), "nobody could tidy up");
            targets.sweep();
            assertFalse(Files.exists(target));
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void manyThreadsNeverTakeAFolderFromEachOther() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Future<?>> users = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            users.add(pool.submit(() -> {
                for (int round = 0; round < 50; round++) {
                    Path lock = targets.hold(List.of(target)).get(0);
                    assertTrue(Files.isDirectory(target));
                    targets.release(lock);
                }
                return null;
            }));
        }
        for (Future<?> user : users) {
            user.get(30, TimeUnit.SECONDS);
        }
        pool.shutdown();
        assertFalse(Files.exists(target));
    }

    /** Holds a folder in a process of its own until that is killed. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws IOException {
            new MountTargets(Path.of(arguments[0])).hold(List.of(Path.of(arguments[1])));
            System.out.println("held");
            while (System.in.read() >= 0) {
                continue;
            }
        }
    }
}
