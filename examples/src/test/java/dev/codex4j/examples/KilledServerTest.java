package dev.codex4j.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.client.CodexClient;
import dev.codex4j.client.CodexThread;
import dev.codex4j.client.SpawnOptions;
import dev.codex4j.harness.model.scripted.Condition;
import dev.codex4j.harness.model.scripted.Reply;
import dev.codex4j.harness.model.scripted.ScriptedModel;
import dev.codex4j.harness.model.scripted.ScriptedModelServer;
import dev.codex4j.harness.model.scripted.TextPattern;
import dev.codex4j.protocol.ProcessEndedException;
import dev.codex4j.protocol.thread.ThreadReadParams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a host sees when the server it started dies in the middle of a turn. */
@Timeout(180)
class KilledServerTest {
    private static final int ROUNDS = 20;
    private static final int TURN_MILLIS = 800;
    private static final long MOST_MILLIS = 1_000;
    private static final int KILLED = 128 + 9;

    /** Nobody else sleeps for just as long. */
    private static final String ENDLESS =
            "sleep 86399." + ProcessHandle.current().pid();

    /** The JVM repeats these options on standard error. */
    private static final String LAST_WORDS = "-Ddev.codex4j.examples.killed=soon";

    /** Talks for a while, writes a file, and then waits for a command that does not end. */
    private static final ScriptedModel SLOW = ScriptedModel.builder()
            .when(Condition.lastUserMessage(TextPattern.contains("work")))
            .reply(Reply.empty()
                    .say("First I look around.", "commentary")
                    .call("exec_command", Map.of("cmd", "ls -la")))
            .when(Condition.toolOutputs(1))
            .patch("*** Begin Patch\n*** Add File: note.txt\n+written\n*** End Patch\n")
            .otherwise()
            .reply(Reply.empty().say("Now I wait.", "commentary").call("exec_command", Map.of("cmd", ENDLESS)))
            .pace(Duration.ofMillis(6))
            .build();

    @TempDir
    Path folder;

    @BeforeEach
    void needsThePackagedHarness() {
        Servers.assumeDistribution();
    }

    @Test
    void killingTheServerAtAnyMomentOfATurnEndsWhatIsPendingAtOnceAndLeavesNoProcess() throws Exception {
        Random moments = new Random(42);
        try (ScriptedModelServer model = ScriptedModelServer.start(SLOW)) {
            for (int round = 0; round < ROUNDS; round++) {
                killAfter(moments.nextInt(TURN_MILLIS), server(model, round));
            }
        }
    }

    @Test
    void theCommandThatRunsEndsWithItsServer() throws Exception {
        try (ScriptedModelServer model = ScriptedModelServer.start(SLOW);
                Started started = start(server(model, 0))) {
            CompletableFuture<?> turn = started.client().startThread().runAsync("work");
            while (runningEndlessly().isEmpty()) {
                assertFalse(turn.isDone(), "the turn ended before the command ran");
                TimeUnit.MILLISECONDS.sleep(10);
            }

            started.process().destroyForcibly();
            assertLost("turn/start", turn);
            started.close();
            assertEquals(List.of(), runningEndlessly());
        }
    }

    private record Started(CodexClient client, ProcessHandle process) implements AutoCloseable {
        @Override
        public void close() {
            client.close();
        }
    }

    private static Started start(SpawnOptions server) {
        List<ProcessHandle> before = ProcessHandle.current().children().toList();
        CodexClient client = CodexClient.spawn(server);
        ProcessHandle process = ProcessHandle.current()
                .children()
                .filter(child -> !before.contains(child))
                .findFirst()
                .orElseThrow();
        return new Started(client, process);
    }

    private SpawnOptions server(ScriptedModelServer model, int round) throws IOException {
        Path home = Files.createDirectories(folder.resolve("home-" + round));
        Path project = Files.createDirectories(folder.resolve("project-" + round));
        Files.writeString(home.resolve("config.toml"), """
                model = "scripted"
                model_provider = "scripted"
                approval_policy = "never"
                sandbox_mode = "danger-full-access"
                [model_providers.scripted]
                name = "scripted"
                base_url = "%s"
                """.formatted(model.baseUrl()));
        return SpawnOptions.of(Servers.DISTRIBUTION.toString(), "app-server")
                .withDirectory(project)
                .withEnvironment(Map.of(
                        "CODEX_HOME", home.toString(),
                        "JAVA_HOME", System.getProperty("java.home"),
                        "JAVA_TOOL_OPTIONS", LAST_WORDS));
    }

    private static void killAfter(int millis, SpawnOptions server) throws Exception {
        try (Started started = start(server)) {
            CodexClient client = started.client();
            CodexThread thread = client.startThread();
            CompletableFuture<?> turn = thread.runAsync("work");
            TimeUnit.MILLISECONDS.sleep(millis);
            List<CompletableFuture<?>> requests = new ArrayList<>();
            for (int count = 0; count < 5; count++) {
                requests.add(
                        client.request(ThreadReadParams.builder(thread.id()).build()));
            }

            long killed = System.nanoTime();
            started.process().destroyForcibly();
            assertLost("turn/start", turn);
            for (CompletableFuture<?> request : requests) {
                // One that was answered before the end is as good as one that was not.
                if (request.handle((answer, failure) -> failure).get(MOST_MILLIS, TimeUnit.MILLISECONDS) != null) {
                    assertLost("thread/read", request);
                }
            }
            long tookMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - killed);
            assertTrue(tookMillis < MOST_MILLIS, "what was pending ended only after " + tookMillis + " ms");

            client.close();
            assertFalse(started.process().isAlive());
            assertEquals(List.of(), runningEndlessly());
        }
    }

    private static void assertLost(String method, CompletableFuture<?> waiting) {
        ExecutionException failed =
                assertThrows(ExecutionException.class, () -> waiting.get(MOST_MILLIS, TimeUnit.MILLISECONDS));
        ProcessEndedException lost = assertInstanceOf(ProcessEndedException.class, failed.getCause());
        assertEquals(method, lost.method());
        assertEquals(KILLED, lost.exitCode().orElseThrow());
        assertTrue(lost.stderrTail().contains(LAST_WORDS), lost.stderrTail());
        String message = String.valueOf(lost.getMessage());
        assertTrue(message.startsWith(method + " was not completed."), message);
        assertTrue(message.contains("exit code " + KILLED), message);
        assertTrue(message.contains(LAST_WORDS), message);
    }

    private static List<String> runningEndlessly() {
        return ProcessHandle.allProcesses()
                .map(process -> process.info().commandLine().orElse(""))
                .filter(line -> line.contains(ENDLESS))
                .toList();
    }
}
