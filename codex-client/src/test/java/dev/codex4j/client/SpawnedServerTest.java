package dev.codex4j.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.protocol.ProcessEndedException;
import dev.codex4j.protocol.TransportException;
import dev.codex4j.protocol.thread.ThreadArchiveParams;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The client against a server in a child process: its start, its ordinary end, and its sudden one. */
@Timeout(120)
class SpawnedServerTest {
    private static final String ANSWER_INITIALIZE = "read line; echo '{\"id\":0,\"result\":{\"userAgent\":\"u\","
            + "\"codexHome\":\"/\",\"platformFamily\":\"unix\",\"platformOs\":\"linux\"}}';";

    @Test
    void aTurnRunsInAChildProcessThatEndsWithTheClient() {
        List<ProcessHandle> before = children();
        ProcessHandle process;
        try (CodexClient client = CodexClient.spawn(FakeServer.command())) {
            process = newChild(before);
            assertEquals("hello", client.startThread().run("say hello").finalMessage());
            assertTrue(process.isAlive());
        }
        assertFalse(ProcessFamily.isRunning(process));
    }

    @Test
    void closingEndsAServerThatIgnoresTheEndOfItsInput() {
        // It neither reads nor heeds a request to terminate.
        String script = "trap '' TERM; " + ANSWER_INITIALIZE + " sleep 300 & while true; do sleep 1; done";
        List<ProcessHandle> before = children();
        CodexClient client =
                CodexClient.spawn(SpawnOptions.of("sh", "-c", script).withStopGrace(Duration.ofMillis(200)));
        ProcessHandle process = newChild(before);
        List<ProcessHandle> family = process.descendants().toList();
        client.close();
        assertFalse(ProcessFamily.isRunning(process));
        family.forEach(member -> assertFalse(ProcessFamily.isRunning(member)));
    }

    @Test
    void aServerThatCannotBeStartedIsAClearError(@TempDir Path directory) {
        TransportException failed = assertThrows(
                TransportException.class,
                () -> CodexClient.spawn(
                        SpawnOptions.of("no-such-program-anywhere").withDirectory(directory)));
        assertTrue(failed.getMessage().contains("no-such-program-anywhere"), failed.getMessage());
        assertTrue(failed.getMessage().contains("Check that the program is installed"), failed.getMessage());
    }

    @Test
    void aServerThatEndsBeforeItAnswersIsQuoted() {
        ProcessEndedException ended = assertThrows(
                ProcessEndedException.class,
                () -> CodexClient.spawn(SpawnOptions.of("sh", "-c", "echo bad configuration >&2; exit 3")));
        assertEquals(3, ended.exitCode().getAsInt());
        assertEquals("bad configuration\n", ended.stderrTail());
        assertEquals("initialize", ended.method());
        assertTrue(ended.getMessage().contains("ended with exit code 3"), ended.getMessage());
    }

    @Test
    void aServerThatWritesMuchToStandardErrorIsNotHeldUpAndItsLastWordsAreKept() {
        ProcessEndedException ended = assertThrows(
                ProcessEndedException.class,
                () -> CodexClient.spawn(SpawnOptions.of(
                        "sh", "-c", "i=0; while [ $i -lt 20000 ]; do echo line $i >&2; i=$((i+1)); done; exit 1")));
        assertTrue(ended.stderrTail().endsWith("line 19999\n"), ended.stderrTail());
        assertTrue(ended.stderrTail().startsWith("line "), ended.stderrTail());
        assertTrue(ended.stderrTail().length() <= 8192);
    }

    @Test
    void whatANewerServerAsksIsRefused() {
        String script = ANSWER_INITIALIZE
                + " read line; echo '{\"id\":\"q\",\"method\":\"from/the/future\"}'; read line; echo \"$line\" >&2; exit 4";
        try (CodexClient client = CodexClient.spawn(SpawnOptions.of("sh", "-c", script))) {
            ProcessEndedException ended = assertInstanceOf(
                    ProcessEndedException.class, client.closed().join());
            assertEquals(
                    "{\"id\":\"q\",\"error\":{\"code\":-32600,\"message\":\"Invalid request: unknown variant"
                            + " `from/the/future`\"}}",
                    ended.stderrTail().strip());
        }
    }

    @Test
    void aServerThatExitsDuringATurnIsExplained() {
        try (CodexClient client = CodexClient.spawn(FakeServer.command())) {
            CodexThread thread = client.startThread();
            ProcessEndedException ended = assertThrows(ProcessEndedException.class, () -> thread.run("exit 9"));
            assertEquals(9, ended.exitCode().getAsInt());
            assertTrue(
                    ended.getMessage().startsWith("turn/start was not completed. The server process "),
                    ended.getMessage());
            assertTrue(ended.getMessage().endsWith("leaving on purpose"), ended.getMessage());
        }
    }

    @Test
    void killingTheServerAtAnyMomentOfATurnEndsEverythingAtOnceAndLeavesNoProcess() throws Exception {
        Random random = new Random(20);
        for (int round = 0; round < 20; round++) {
            List<ProcessHandle> before = children();
            CodexClient client = CodexClient.spawn(FakeServer.command());
            ProcessHandle process = newChild(before);
            CompletableFuture<?> archive = client.request(new ThreadArchiveParams("t"));
            CompletableFuture<TurnResult> turn = client.startThread().runAsync("forever");
            TimeUnit.MICROSECONDS.sleep(random.nextInt(60_000));
            List<ProcessHandle> family = process.descendants().toList();
            CompletableFuture<?> late = client.request(new ThreadArchiveParams("u"));

            long killed = System.nanoTime();
            process.destroyForcibly();
            for (CompletableFuture<?> waiting : List.of(archive, turn, late)) {
                assertEnded(waiting);
            }
            long tookMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - killed);
            assertTrue(tookMillis < 1000, "everything ended only after " + tookMillis + " ms");

            client.close();
            assertFalse(ProcessFamily.isRunning(process));
            for (ProcessHandle member : family) {
                assertFalse(ProcessFamily.isRunning(member), () -> "left behind: " + member.info());
            }
        }
    }

    private static void assertEnded(CompletableFuture<?> waiting) {
        ExecutionException failed = assertThrows(ExecutionException.class, () -> waiting.get(5, TimeUnit.SECONDS));
        ProcessEndedException ended = assertInstanceOf(ProcessEndedException.class, failed.getCause());
        assertEquals(137, ended.exitCode().orElseThrow());
        assertTrue(ended.stderrTail().contains("fake server is ready"), ended.stderrTail());
        String method = String.valueOf(ended.method());
        assertTrue(List.of("turn/start", "thread/archive").contains(method), method);
        assertTrue(ended.getMessage().startsWith(method + " was not completed. The server process "));
        assertTrue(ended.getMessage().contains("exit code 137"), ended.getMessage());
        assertTrue(ended.getMessage().contains("fake server is ready"), ended.getMessage());
    }

    private static List<ProcessHandle> children() {
        return ProcessHandle.current().children().toList();
    }

    private static ProcessHandle newChild(List<ProcessHandle> before) {
        return ProcessHandle.current()
                .children()
                .filter(child -> !before.contains(child))
                .findFirst()
                .orElseThrow();
    }
}
