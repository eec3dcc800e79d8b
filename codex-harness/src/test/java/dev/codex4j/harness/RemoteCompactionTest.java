package dev.codex4j.harness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.protocol.turn.CodexErrorInfo;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnStatus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@Timeout(60)
final class RemoteCompactionTest {
    private static final String MESSAGE = """
            {"type":"message","role":"assistant","id":"msg_1","content":[{"type":"output_text","text":"answer"}]}""";
    private static final String COMPACTION = """
            {"type":"compaction","id":"cmp_1","encrypted_content":"opaque"}""";

    @TempDir
    Path folder;

    private final Deque<String> answers = new ArrayDeque<>();
    private final List<JsonNode> requests = new CopyOnWriteArrayList<>();
    private HttpServer provider;

    @BeforeEach
    void start() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/v1/responses", this::answer);
        provider.start();
    }

    @AfterEach
    void stop() {
        provider.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (exchange.getRequestHeaders().containsKey("Upgrade")) {
            exchange.sendResponseHeaders(426, -1);
            exchange.close();
            return;
        }
        requests.add(RawJson.ofUtf8(exchange.getRequestBody().readAllBytes()).toTree());
        exchange.getResponseHeaders().set("content-type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (exchange) {
            exchange.getResponseBody().write(answers.remove().getBytes(UTF_8));
        }
    }

    private static String event(String json) {
        return "data: " + json.strip() + "\n\n";
    }

    private static String response(String item) {
        return event("{\"type\":\"response.created\",\"response\":{\"id\":\"r\"}}")
                + event("{\"type\":\"response.output_item.done\",\"output_index\":0,\"item\":" + item.strip() + "}")
                + event("""
                        {"type":"response.completed","response":{"id":"r","usage":{"input_tokens":95,
                         "output_tokens":5,"total_tokens":100}}}""".replace("\n", ""));
    }

    private CompactingThread thread() throws Exception {
        return new CompactingThread(
                folder,
                null,
                "model='gpt-5.5'",
                "openai_base_url='http://127.0.0.1:" + provider.getAddress().getPort() + "/v1'");
    }

    @Test
    void the_built_in_provider_compacts_the_history_in_a_form_of_its_own() throws Exception {
        answers.addAll(List.of(response(MESSAGE), response(COMPACTION), response(MESSAGE)));
        try (CompactingThread thread = thread()) {
            thread.say("one");
            assertEquals(TurnStatus.COMPLETED, thread.compact().status());
            thread.say("two");
            assertEquals(100L, thread.tokens().get(1).get(0), "the provider's work on the summary is not counted");
        }
        JsonNode compaction = requests.get(1);
        JsonNode input = compaction.path("input");
        assertEquals(
                "{\"type\":\"compaction_trigger\"}",
                input.path(input.size() - 1).toString());
        assertFalse(compaction.path("tools").isEmpty());
        JsonNode after = requests.get(2).path("input");
        assertEquals(RawJson.parse(COMPACTION).toTree(), after.path(after.size() - 2));
        assertEquals("one", after.path(after.size() - 3).at("/content/0/text").asString());
    }

    @Test
    void a_provider_that_does_not_answer_with_a_compaction_fails_the_turn() throws Exception {
        answers.addAll(List.of(response(MESSAGE), response(MESSAGE), response(MESSAGE)));
        try (CompactingThread thread = thread()) {
            thread.say("one");
            Turn failed = thread.compact();
            assertEquals(TurnStatus.FAILED, failed.status());
            assertEquals(
                    "Error running remote compact task: Fatal error: remote compaction v2 expected exactly one"
                            + " compaction output item, got 0 from 1 output items",
                    failed.error().message());
            assertEquals(TurnStatus.COMPLETED, thread.say("two").status());
        }
        assertEquals(
                requests.get(0).path("input").size() + 2,
                requests.get(2).path("input").size());
    }

    @Test
    void a_history_that_is_too_long_for_the_provider_is_not_touched() throws Exception {
        answers.addAll(List.of(
                response(MESSAGE),
                event("{\"type\":\"response.created\",\"response\":{\"id\":\"r\"}}")
                        + event("{\"type\":\"response.failed\",\"response\":{\"id\":\"r\",\"error\":"
                                + "{\"code\":\"context_length_exceeded\",\"message\":\"too long\"}}}"),
                response(MESSAGE)));
        try (CompactingThread thread = thread()) {
            thread.say("one");
            Turn failed = thread.compact();
            assertEquals(CodexErrorInfo.CONTEXT_WINDOW_EXCEEDED, failed.error().codexErrorInfo());
            assertEquals(TurnStatus.COMPLETED, thread.say("two").status());
        }
    }
}
