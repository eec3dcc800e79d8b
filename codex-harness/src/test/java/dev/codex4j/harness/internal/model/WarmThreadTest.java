package dev.codex4j.harness.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.AgentThread;
import dev.codex4j.harness.CodexHarness;
import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A thread of the standard provider, whose connection is made as soon as the thread is there. */
@Timeout(60)
class WarmThreadTest {
    @TempDir
    Path folder;

    @Test
    void aThreadHasTheProviderReadItsInstructionsBeforeItsFirstTurn() throws Exception {
        try (SmallWebSocketServer server = new SmallWebSocketServer(WarmThreadTest::answer);
                CodexHarness harness = harness(server)) {
            AgentThread thread = start(harness);
            server.awaitFrames(1);
            // Only the connection that there is already can be used.
            CompletableFuture<Void> unused = server.holdHandshakes();
            Turn turn = thread.run("one").get(20, TimeUnit.SECONDS);

            assertEquals(TurnStatus.COMPLETED, turn.status());
            JsonNode ahead = server.frames().get(0);
            assertFalse(ahead.path("generate").asBoolean(true));
            assertEquals(1, ahead.path("input").size());
            assertEquals("developer", ahead.path("input").path(0).path("role").asString());
            JsonNode first = server.frames().get(1);
            assertEquals("resp_1", first.path("previous_response_id").asString());
            assertEquals(ahead.path("tools"), first.path("tools"));
            assertEquals(thread.id(), ahead.path("prompt_cache_key").asString());
            assertTrue(server.handshakes().get(0).contains("authorization: bearer sk-test"));
        }
    }

    @Test
    void theProviderIsToldThatNoTurnHasBegun() throws Exception {
        try (SmallWebSocketServer server = new SmallWebSocketServer(WarmThreadTest::answer);
                CodexHarness harness = harness(server)) {
            AgentThread thread = start(harness);
            server.awaitFrames(1);

            JsonNode metadata = server.frames().get(0).path("client_metadata");
            assertEquals("", metadata.path("turn_id").asString());
            assertFalse(metadata.has("root_turn_id"));
            JsonNode turn = JsonMapper.shared()
                    .readTree(metadata.path("x-codex-turn-metadata").asString());
            assertEquals("prewarm", turn.path("request_kind").asString());
            assertEquals("", turn.path("turn_id").asString());
            assertEquals(thread.id(), turn.path("thread_id").asString());
            assertFalse(turn.has("root_turn_id"));
            assertFalse(turn.has("turn_started_at_unix_ms"));
        }
    }

    @Test
    void aThreadIsStartedAndClosedWhileTheProviderDoesNotAnswer() throws Exception {
        try (SmallWebSocketServer server = new SmallWebSocketServer(WarmThreadTest::answer)) {
            CompletableFuture<Void> admission = server.holdHandshakes();
            try (CodexHarness harness = harness(server)) {
                start(harness);
                server.awaitHandshakes(1);
            }
            admission.complete(null);
            server.awaitOpen(0);
            assertEquals(List.of(), server.frames());
        }
    }

    @Test
    void aTurnIsAnsweredWhileTheProviderStillReads() throws Exception {
        try (SmallWebSocketServer server = new SmallWebSocketServer((peer, frame, number) -> {
                    if (frame.path("generate").asBoolean(true)) {
                        answer(peer, frame, number);
                    }
                });
                CodexHarness harness = harness(server)) {
            AgentThread thread = start(harness);
            server.awaitFrames(1);

            assertEquals(
                    TurnStatus.COMPLETED,
                    thread.run("one").get(20, TimeUnit.SECONDS).status());
            assertFalse(server.frames().get(1).has("previous_response_id"));
        }
    }

    @Test
    void theConnectionIsClosedWithTheThread() throws Exception {
        try (SmallWebSocketServer server = new SmallWebSocketServer(WarmThreadTest::answer)) {
            try (CodexHarness harness = harness(server)) {
                start(harness);
                server.awaitFrames(1);
                server.awaitOpen(1);
            }
            server.awaitOpen(0);
        }
    }

    private CodexHarness harness(SmallWebSocketServer server) {
        return CodexHarness.builder()
                .codexHome(folder)
                .workingFolder(folder)
                .environment(Map.of("PATH", "/usr/bin:/bin", "SHELL", "/bin/bash", "OPENAI_API_KEY", "sk-test"))
                .setting("model", "gpt-5.5")
                .setting("openai_base_url", server.baseUrl())
                .build();
    }

    private static AgentThread start(CodexHarness harness) throws Exception {
        return harness.startThread(ThreadStartParams.builder().build(), event -> {})
                .get(20, TimeUnit.SECONDS);
    }

    private static void answer(SmallWebSocketServer.Peer peer, JsonNode frame, int number) throws Exception {
        if (frame.path("generate").asBoolean(true)) {
            SmallWebSocketServer.say(peer, number, "hi");
        } else {
            peer.send("{\"type\":\"response.completed\",\"response\":{\"id\":\"resp_" + number + "\"}}");
        }
    }
}
