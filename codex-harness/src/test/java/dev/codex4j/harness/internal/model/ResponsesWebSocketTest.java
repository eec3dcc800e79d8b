package dev.codex4j.harness.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.internal.thread.ThreadRoom;
import dev.codex4j.harness.internal.thread.Watcher;
import dev.codex4j.harness.model.CredentialSource;
import dev.codex4j.harness.model.ModelEvent;
import dev.codex4j.harness.model.ModelException;
import dev.codex4j.harness.model.ModelFailure;
import dev.codex4j.harness.model.ModelFailure.Retry;
import dev.codex4j.harness.model.ModelItem;
import dev.codex4j.harness.model.ModelProvider;
import dev.codex4j.harness.model.ModelRequest;
import dev.codex4j.harness.model.ModelStream;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.model.scripted.ScriptedModel;
import dev.codex4j.protocol.server.WarningNotification;
import dev.codex4j.protocol.turn.TurnStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The Responses API over WebSockets: what goes over one, and what happens when it breaks. */
@Timeout(30)
class ResponsesWebSocketTest {
    @TempDir
    Path folder;

    private final List<AutoCloseable> opened = new ArrayList<>();

    @AfterEach
    void closeAll() throws Exception {
        for (int index = opened.size() - 1; index >= 0; index--) {
            opened.get(index).close();
        }
    }

    @Test
    void aRequestThatContinuesTheOneBeforeSendsOnlyWhatIsNew() throws Exception {
        SmallWebSocketServer server = answering();
        ResponsesWebSocketClient client = client(server, 0);
        List<RawJson> input = new ArrayList<>(List.of(user("one")));

        input.addAll(ask(client, input));
        input.add(user("two"));
        ask(client, input);

        assertEquals(1, server.handshakes().size());
        JsonNode first = server.frames().get(0);
        JsonNode second = server.frames().get(1);
        assertEquals("response.create", first.path("type").asString());
        assertFalse(first.has("previous_response_id"));
        assertFalse(first.has("generate"));
        assertEquals("resp_1", second.path("previous_response_id").asString());
        assertEquals(1, second.path("input").size());
        assertEquals(
                "two",
                second.path("input")
                        .path(0)
                        .path("content")
                        .path(0)
                        .path("text")
                        .asString());
    }

    @Test
    void framesHaveTheKeysOfRequestsInTheirOrder() throws Exception {
        SmallWebSocketServer server = answering();
        ResponsesWebSocketClient client = client(server, 0);

        ask(client, List.of(user("one")));

        assertEquals(
                List.of(
                        "type",
                        "model",
                        "stream",
                        "input",
                        "tool_choice",
                        "parallel_tool_calls",
                        "reasoning",
                        "store",
                        "include",
                        "client_metadata"),
                List.copyOf(server.frames().get(0).propertyNames()));
        assertTrue(server.handshakes().get(0).contains("openai-beta: responses_websockets=2026-02-06"));
    }

    @Test
    void aRequestWithOtherInputOrParametersIsSentWhole() throws Exception {
        SmallWebSocketServer server = answering();
        ResponsesWebSocketClient client = client(server, 0);
        List<RawJson> input = new ArrayList<>(List.of(user("one")));
        input.addAll(ask(client, input));
        input.add(user("two"));
        List<RawJson> edited = new ArrayList<>(input);
        edited.set(0, user("won"));
        ask(client, edited);
        run(client.open(ModelRequest.builder("other-model", input).build()));

        for (JsonNode frame : server.frames()) {
            assertFalse(frame.has("previous_response_id"));
        }
        assertEquals(3, server.frames().get(1).path("input").size());
        assertEquals(1, server.handshakes().size());
    }

    @Test
    void anErrorMessageFailsTheResponseAndTheNextOneBeginsAnew() throws Exception {
        SmallWebSocketServer server = server((peer, frame, number) -> {
            if (number == 2) {
                peer.send(
                        "{\"type\":\"error\",\"status\":429,\"error\":{\"type\":\"usage_limit_reached\",\"message\":\"no\"}}");
            } else {
                SmallWebSocketServer.say(peer, number, "hi");
            }
        });
        ResponsesWebSocketClient client = client(server, 3);
        List<RawJson> input = new ArrayList<>(List.of(user("one")));
        input.addAll(ask(client, input));
        input.add(user("two"));

        ModelFailure failure = fail(client, input);
        ask(client, input);

        assertEquals(ModelFailure.Kind.USAGE_LIMIT_EXCEEDED, failure.kind());
        assertEquals(Retry.NEVER, failure.retry());
        assertEquals(2, server.handshakes().size());
        assertFalse(server.frames().get(2).has("previous_response_id"));
        assertEquals(3, server.frames().get(2).path("input").size());
    }

    @Test
    void aConnectionThatHasServedLongEnoughIsReplaced() throws Exception {
        SmallWebSocketServer server = server((peer, frame, number) -> {
            if (number == 1) {
                peer.send(
                        "{\"type\":\"error\",\"status\":400,\"error\":{\"code\":\"websocket_connection_limit_reached\"}}");
            } else {
                SmallWebSocketServer.say(peer, number, "hi");
            }
        });
        ResponsesWebSocketClient client = client(server, 3);

        assertEquals(Retry.RECONNECT, fail(client, List.of(user("one"))).retry());
        ask(client, List.of(user("one")));

        assertEquals(2, server.handshakes().size());
    }

    @Test
    void connectionsThatBreakOrEndAreReplaced() throws Exception {
        SmallWebSocketServer server = server((peer, frame, number) -> {
            switch (number) {
                case 1 -> peer.drop();
                case 2 -> peer.goodbye();
                default -> SmallWebSocketServer.say(peer, number, "hi");
            }
        });
        ResponsesWebSocketClient client = client(server, 3);

        assertEquals(Retry.RECONNECT, fail(client, List.of(user("one"))).retry());
        ModelFailure closed = fail(client, List.of(user("one")));
        ask(client, List.of(user("one")));

        assertTrue(closed.message().contains("closed by server"), closed::message);
        assertEquals(3, server.handshakes().size());
    }

    @Test
    void messagesInPiecesAreReadAsOne() throws Exception {
        SmallWebSocketServer server = server((peer, frame, number) -> {
            peer.sendInPieces(
                    "{\"type\":\"response.output_item.done\",\"item\":{\"type\":\"message\",\"role\":\"assistant\","
                            + "\"id\":\"msg_1\",\"content\":[{\"type\":\"output_text\",\"text\":\"grüße\"}]}}");
            peer.sendInPieces("{\"type\":\"response.completed\",\"response\":{\"id\":\"resp_1\"}}");
        });

        List<ModelEvent> events = run(client(server, 0).open(request(List.of(user("one")))));

        ModelEvent.ItemDone done = (ModelEvent.ItemDone) events.get(0);
        assertEquals("grüße", ((ModelItem.Message) done.item()).text());
    }

    @Test
    void aProviderThatWantsNoWebSocketsIsAskedOverHttpAtOnce() throws Exception {
        SmallWebSocketServer server = new SmallWebSocketServer(426, (peer, frame, number) -> {});
        opened.add(server);
        ResponsesWebSocketClient client = client(server, 3);

        assertEquals("over http", text(run(client.open(request(List.of(user("one")))))));
        assertEquals("over http", text(run(client.open(request(List.of(user("two")))))));
        assertEquals(1, server.handshakes().size());
    }

    @Test
    void aSilentConnectionFailsInTime() throws Exception {
        SmallWebSocketServer server = server((peer, frame, number) -> {});
        ModelProvider.Builder provider =
                ModelProvider.builder("test", server.baseUrl()).streamIdleTimeout(Duration.ofMillis(50));
        ModelFailure failure = fail(client(provider), List.of(user("one")));

        assertTrue(failure.message().contains("idle timeout waiting for websocket"), failure::message);
    }

    @Test
    void aHandshakeThatTakesTooLongFailsInTime() throws Exception {
        MisbehavingServer server = new MisbehavingServer(MisbehavingServer.Connection::hold);
        opened.add(server);
        ModelProvider.Builder provider =
                ModelProvider.builder("test", server.baseUrl()).webSocketConnectTimeout(Duration.ofMillis(50));

        assertEquals(
                Retry.RECONNECT, fail(client(provider), List.of(user("one"))).retry());
    }

    @Test
    void aResponseThatIsCutShortCostsTheConnectionAndNothingElse() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        SmallWebSocketServer server = server((peer, frame, number) -> {
            if (number == 1) {
                asked.countDown();
            } else {
                SmallWebSocketServer.say(peer, number, "hi");
            }
        });
        ResponsesWebSocketClient client = client(server, 0);
        ModelStream stream = client.open(request(List.of(user("one"))));
        CompletableFuture<ModelFailure.Kind> seen = CompletableFuture.supplyAsync(
                () -> assertThrows(ModelException.class, stream::next).failure().kind());
        assertTrue(asked.await(10, TimeUnit.SECONDS));

        stream.close();

        assertEquals(ModelFailure.Kind.CLOSED, seen.get(10, TimeUnit.SECONDS));
        assertEquals("hi", text(run(client.open(request(List.of(user("two")))))));
        assertEquals(2, server.handshakes().size());
    }

    @Test
    void aTurnFallsBackToHttpWhenConnectionsBreakTooOftenAndSaysSo() throws Exception {
        SmallWebSocketServer server = server((peer, frame, number) -> peer.drop());
        ResponsesWebSocketClient client = client(server, 3);
        try (ThreadRoom room = new ThreadRoom(folder, client)) {
            assertEquals(TurnStatus.COMPLETED, room.run("one").status());
            assertEquals(TurnStatus.COMPLETED, room.run("two").status());

            assertEquals(List.of("Reconnecting... 2/3", "Reconnecting... 3/3"), room.watcher.errors());
            List<String> warnings = warnings(room.watcher);
            assertEquals(1, warnings.size());
            assertTrue(
                    warnings.get(0).startsWith("Falling back from WebSockets to HTTPS transport. "),
                    warnings::toString);
            assertEquals(4, server.handshakes().size());
        }
    }

    @Test
    void refusedHandshakesCountLikeBrokenConnections() throws Exception {
        SmallWebSocketServer server = new SmallWebSocketServer(500, (peer, frame, number) -> {});
        opened.add(server);
        try (ThreadRoom room = new ThreadRoom(folder, client(server, 3))) {
            assertEquals(TurnStatus.COMPLETED, room.run("one").status());

            assertEquals(List.of("Reconnecting... 2/3", "Reconnecting... 3/3"), room.watcher.errors());
            assertEquals(4, server.handshakes().size());
        }
    }

    private static List<String> warnings(Watcher watcher) {
        return watcher.events().stream()
                .filter(WarningNotification.class::isInstance)
                .map(event -> ((WarningNotification) event).message())
                .toList();
    }

    private SmallWebSocketServer answering() throws Exception {
        return server((peer, frame, number) -> SmallWebSocketServer.say(peer, number, "hi"));
    }

    private SmallWebSocketServer server(SmallWebSocketServer.Script script) throws Exception {
        SmallWebSocketServer server = new SmallWebSocketServer(script);
        opened.add(server);
        return server;
    }

    private ResponsesWebSocketClient client(SmallWebSocketServer server, int retries) {
        return client(ModelProvider.builder("test", server.baseUrl()).streamMaxRetries(retries));
    }

    private ResponsesWebSocketClient client(ModelProvider.Builder provider) {
        ExecutorService executor = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "web-socket-test");
            thread.setDaemon(true);
            return thread;
        });
        opened.add(executor::shutdownNow);
        SharedHttpClient shared = new SharedHttpClient(Map.of(), executor);
        opened.add(shared);
        ResponsesWebSocketClient client = new ResponsesWebSocketClient(
                provider.build(),
                Map.of(),
                CredentialSource.none(),
                shared,
                ScriptedModel.builder().otherwise().say("over http").build(),
                ModelSession.NOON);
        opened.add(client);
        return client;
    }

    private static RawJson user(String text) {
        return RawJson.parse("{\"type\":\"message\",\"role\":\"user\",\"content\":[{\"type\":\"input_text\",\"text\":\""
                + text + "\"}]}");
    }

    private static ModelRequest request(List<RawJson> input) {
        return ModelRequest.builder("mock-model", input).build();
    }

    /** The items of a response that completes, as they are sent again. */
    private static List<RawJson> ask(ResponsesWebSocketClient client, List<RawJson> input) {
        List<RawJson> output = new ArrayList<>();
        for (ModelEvent event : run(client.open(request(input)))) {
            if (event instanceof ModelEvent.ItemDone done && done.item().replay() != null) {
                output.add(done.item().replay());
            }
        }
        return output;
    }

    private static List<ModelEvent> run(ModelStream stream) {
        List<ModelEvent> events = new ArrayList<>();
        try (stream) {
            for (ModelEvent event = stream.next(); event != null; event = stream.next()) {
                events.add(event);
            }
            assertNull(stream.next());
        }
        return events;
    }

    private static ModelFailure fail(ResponsesWebSocketClient client, List<RawJson> input) {
        try (ModelStream stream = client.open(request(input))) {
            while (true) {
                stream.next();
            }
        } catch (ModelException e) {
            return e.failure();
        }
    }

    private static String text(List<ModelEvent> events) {
        for (ModelEvent event : events) {
            if (event instanceof ModelEvent.ItemDone done && done.item() instanceof ModelItem.Message message) {
                return message.text();
            }
        }
        throw new AssertionError("no message in " + events);
    }
}
