package dev.codex4j.harness.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.codex4j.harness.model.CredentialSource;
import dev.codex4j.harness.model.ModelEvent;
import dev.codex4j.harness.model.ModelException;
import dev.codex4j.harness.model.ModelFailure;
import dev.codex4j.harness.model.ModelItem;
import dev.codex4j.harness.model.ModelProvider;
import dev.codex4j.harness.model.ModelRequest;
import dev.codex4j.harness.model.ModelStream;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.model.scripted.ScriptedModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A connection that is made ahead of the first request: it saves time where it can and costs none where it cannot. */
@Timeout(30)
class WarmUpTest {
    private static final RawJson BASE = message("developer", "base");

    private final List<AutoCloseable> opened = new ArrayList<>();
    private final ExecutorService executor = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "warm-up-test");
        thread.setDaemon(true);
        return thread;
    });

    @AfterEach
    void closeAll() throws Exception {
        for (int index = opened.size() - 1; index >= 0; index--) {
            opened.get(index).close();
        }
        executor.shutdownNow();
    }

    @Test
    void theFirstRequestContinuesWhatTheProviderHasRead() throws Exception {
        SmallWebSocketServer server = server(WarmUpTest::answer);
        ResponsesWebSocketClient client = client(server);

        client.warmUp(() -> request(BASE));
        assertEquals("hi", ask(client));

        JsonNode ahead = server.frames().get(0);
        assertFalse(ahead.path("generate").asBoolean(true));
        assertEquals(1, ahead.path("input").size());
        JsonNode first = server.frames().get(1);
        assertFalse(first.has("generate"));
        assertEquals("resp_1", first.path("previous_response_id").asString());
        assertEquals(1, first.path("input").size());
        assertEquals(1, server.handshakes().size());
    }

    @Test
    void aRequestWithOtherParametersIsSentWholeOverTheSameConnection() throws Exception {
        SmallWebSocketServer server = server(WarmUpTest::answer);
        ResponsesWebSocketClient client = client(server);

        client.warmUp(() -> request(BASE));
        assertEquals(
                "hi",
                read(client.open(
                        ModelRequest.builder("other-model", conversation()).build())));

        assertFalse(server.frames().get(1).has("previous_response_id"));
        assertEquals(2, server.frames().get(1).path("input").size());
        assertEquals(1, server.handshakes().size());
    }

    @Test
    void aRequestTakesOverAConnectionThatIsStillBeingMade() throws Exception {
        SmallWebSocketServer server = server(WarmUpTest::answer);
        CompletableFuture<Void> admission = server.holdHandshakes();
        ResponsesWebSocketClient client = client(server);
        CompletableFuture<Void> ahead = inBackground(() -> client.warmUp(() -> request(BASE)));
        server.awaitHandshakes(1);

        AtomicReference<Thread> asking = new AtomicReference<>();
        CompletableFuture<String> answer = CompletableFuture.supplyAsync(
                () -> {
                    asking.set(Thread.currentThread());
                    return ask(client);
                },
                executor);
        awaitWaiting(asking);
        admission.complete(null);

        assertEquals("hi", answer.get(20, TimeUnit.SECONDS));
        ahead.get(20, TimeUnit.SECONDS);
        assertEquals(1, server.handshakes().size());
        assertEquals(1, server.frames().size());
        assertFalse(server.frames().get(0).has("generate"));
        assertEquals(2, server.frames().get(0).path("input").size());
    }

    @Test
    void aRequestDoesNotWaitForAProviderThatStillReads() throws Exception {
        SmallWebSocketServer server = server((peer, frame, number) -> {
            if (number > 1) {
                answer(peer, frame, number);
            }
        });
        ResponsesWebSocketClient client = client(server);
        CompletableFuture<Void> ahead = inBackground(() -> client.warmUp(() -> request(BASE)));
        server.awaitFrames(1);

        assertEquals("hi", ask(client));

        ahead.get(20, TimeUnit.SECONDS);
        assertFalse(server.frames().get(1).has("previous_response_id"));
        assertEquals(2, server.frames().get(1).path("input").size());
        server.awaitOpen(1);
    }

    @Test
    void aProviderThatHasReadMeanwhileIsAskedOverTheConnectionThatItKnows() throws Exception {
        CompletableFuture<SmallWebSocketServer.Peer> reader = new CompletableFuture<>();
        SmallWebSocketServer server = server((peer, frame, number) -> {
            if (number == 1) {
                reader.complete(peer);
            } else {
                answer(peer, frame, number);
            }
        });
        ResponsesWebSocketClient client = client(server);
        CompletableFuture<Void> ahead = inBackground(() -> client.warmUp(() -> request(BASE)));
        SmallWebSocketServer.Peer first = reader.get(20, TimeUnit.SECONDS);
        CompletableFuture<Void> admission = server.holdHandshakes();
        CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> ask(client), executor);
        server.awaitHandshakes(2);

        complete(first, 1);

        assertEquals("hi", answer.get(20, TimeUnit.SECONDS));
        ahead.get(20, TimeUnit.SECONDS);
        admission.complete(null);
        assertEquals(
                "resp_1", server.frames().get(1).path("previous_response_id").asString());
        server.awaitOpen(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"drop", "goodbye", "error", "failed", "silence"})
    void whatFailsAheadIsOfNoConsequence(String failure) throws Exception {
        SmallWebSocketServer server = server((peer, frame, number) -> {
            if (number > 1) {
                answer(peer, frame, number);
                return;
            }
            switch (failure) {
                case "drop" -> peer.drop();
                case "goodbye" -> peer.goodbye();
                case "error" ->
                    peer.send("{\"type\":\"error\",\"status\":429,\"error\":{\"type\":\"usage_limit_reached\"}}");
                case "failed" ->
                    peer.send("{\"type\":\"response.failed\",\"response\":{\"error\":{\"code\":\"server_error\"}}}");
                default -> {}
            }
        });
        ResponsesWebSocketClient client = client(ModelProvider.builder("test", server.baseUrl())
                .streamMaxRetries(0)
                .webSocketConnectTimeout(Duration.ofMillis(failure.equals("silence") ? 200 : 15_000)));

        client.warmUp(() -> request(BASE));

        server.awaitOpen(0);
        assertEquals("hi", ask(client));
        assertEquals(2, server.handshakes().size());
        assertFalse(server.frames().get(1).has("previous_response_id"));
    }

    @Test
    void aHandshakeThatIsRefusedAheadDoesNotCount() throws Exception {
        SmallWebSocketServer server = closing(new SmallWebSocketServer(500, (peer, frame, number) -> {}));
        ResponsesWebSocketClient client =
                client(ModelProvider.builder("test", server.baseUrl()).streamMaxRetries(1));

        client.warmUp(() -> request(BASE));

        assertEquals(ModelFailure.Retry.RECONNECT, failure(client).retry());
        assertEquals(ModelFailure.Retry.OTHER_TRANSPORT, failure(client).retry());
        assertEquals(3, server.handshakes().size());
    }

    @Test
    void aHandshakeThatFailsAfterItWasTakenOverIsTheRequestsOwn() throws Exception {
        SmallWebSocketServer server = closing(new SmallWebSocketServer(500, (peer, frame, number) -> {}));
        CompletableFuture<Void> admission = server.holdHandshakes();
        ResponsesWebSocketClient client =
                client(ModelProvider.builder("test", server.baseUrl()).streamMaxRetries(0));
        CompletableFuture<Void> ahead = inBackground(() -> client.warmUp(() -> request(BASE)));
        server.awaitHandshakes(1);
        AtomicReference<Thread> asking = new AtomicReference<>();
        CompletableFuture<ModelFailure> failure = CompletableFuture.supplyAsync(
                () -> {
                    asking.set(Thread.currentThread());
                    return failure(client);
                },
                executor);
        awaitWaiting(asking);
        admission.complete(null);

        assertEquals(
                ModelFailure.Retry.OTHER_TRANSPORT,
                failure.get(20, TimeUnit.SECONDS).retry());
        ahead.get(20, TimeUnit.SECONDS);
        assertEquals(1, server.handshakes().size());
    }

    @Test
    void aProviderThatWantsNoWebSocketsIsNotAskedOverHttpAheadOfTime() throws Exception {
        SmallWebSocketServer server = closing(new SmallWebSocketServer(426, (peer, frame, number) -> {}));
        List<Object> askedOverHttp = new ArrayList<>();
        ResponsesWebSocketClient client = client(ModelProvider.builder("test", server.baseUrl()), askedOverHttp);

        client.warmUp(() -> request(BASE));
        assertEquals(List.of(), askedOverHttp);
        assertEquals("over http", ask(client));

        assertEquals(1, askedOverHttp.size());
        assertEquals(1, server.handshakes().size());
    }

    @Test
    void nothingIsWarmedUpOnceSomethingWasAsked() throws Exception {
        SmallWebSocketServer server = server(WarmUpTest::answer);
        ResponsesWebSocketClient client = client(server);
        ask(client);

        client.warmUp(() -> {
            throw new AssertionError("nobody needs this");
        });

        assertEquals(1, server.frames().size());
    }

    @Test
    void closingEndsAConnectionThatIsBeingMade() throws Exception {
        SmallWebSocketServer server = server(WarmUpTest::answer);
        CompletableFuture<Void> admission = server.holdHandshakes();
        ResponsesWebSocketClient client = client(server);
        CompletableFuture<Void> ahead = inBackground(() -> client.warmUp(() -> request(BASE)));
        server.awaitHandshakes(1);

        client.close();

        ahead.get(20, TimeUnit.SECONDS);
        admission.complete(null);
        server.awaitOpen(0);
        assertEquals(0, server.frames().size());
    }

    @Test
    void closingEndsAConnectionOverWhichTheProviderReadsOrHasRead() throws Exception {
        SmallWebSocketServer server = server((peer, frame, number) -> {
            if (number == 2) {
                complete(peer, number);
            }
        });
        ResponsesWebSocketClient reading = client(server);
        CompletableFuture<Void> ahead = inBackground(() -> reading.warmUp(() -> request(BASE)));
        server.awaitFrames(1);
        ResponsesWebSocketClient ready = client(server);
        ready.warmUp(() -> request(BASE));
        server.awaitOpen(2);

        reading.close();
        ahead.get(20, TimeUnit.SECONDS);
        server.awaitOpen(1);
        ready.close();

        server.awaitOpen(0);
    }

    @Test
    void aRequestThatIsGivenUpWhileItTakesAConnectionOverEndsAtOnce() throws Exception {
        SmallWebSocketServer server = server(WarmUpTest::answer);
        CompletableFuture<Void> admission = server.holdHandshakes();
        ResponsesWebSocketClient client = client(server);
        CompletableFuture<Void> ahead = inBackground(() -> client.warmUp(() -> request(BASE)));
        server.awaitHandshakes(1);
        ModelStream stream = client.open(request(BASE));
        AtomicReference<Thread> asking = new AtomicReference<>();
        CompletableFuture<ModelFailure.Kind> seen = CompletableFuture.supplyAsync(
                () -> {
                    asking.set(Thread.currentThread());
                    return assertThrows(ModelException.class, stream::next)
                            .failure()
                            .kind();
                },
                executor);
        awaitWaiting(asking);

        stream.close();

        assertEquals(ModelFailure.Kind.CLOSED, seen.get(20, TimeUnit.SECONDS));
        ahead.get(20, TimeUnit.SECONDS);
        admission.complete(null);
        server.awaitOpen(0);
    }

    private static void answer(SmallWebSocketServer.Peer peer, JsonNode frame, int number) throws Exception {
        if (frame.path("generate").asBoolean(true)) {
            SmallWebSocketServer.say(peer, number, "hi");
        } else {
            complete(peer, number);
        }
    }

    private static void complete(SmallWebSocketServer.Peer peer, int number) throws Exception {
        peer.send("{\"type\":\"response.completed\",\"response\":{\"id\":\"resp_" + number + "\"}}");
    }

    /** Waits until a thread has nothing left to do but to wait. */
    private static void awaitWaiting(AtomicReference<Thread> thread) {
        while (thread.get() == null || !waits(thread.get().getState())) {
            Thread.onSpinWait();
        }
    }

    private static boolean waits(Thread.State state) {
        return state == Thread.State.WAITING || state == Thread.State.TIMED_WAITING;
    }

    private CompletableFuture<Void> inBackground(Runnable work) {
        return CompletableFuture.runAsync(work, executor);
    }

    private static List<RawJson> conversation() {
        return List.of(BASE, message("user", "one"));
    }

    private static String ask(ResponsesWebSocketClient client) {
        return read(
                client.open(ModelRequest.builder("mock-model", conversation()).build()));
    }

    private static ModelFailure failure(ResponsesWebSocketClient client) {
        return assertThrows(ModelException.class, () -> ask(client)).failure();
    }

    private static String read(ModelStream stream) {
        String text = "";
        try (stream) {
            for (ModelEvent event = stream.next(); event != null; event = stream.next()) {
                if (event instanceof ModelEvent.ItemDone done && done.item() instanceof ModelItem.Message message) {
                    text = message.text();
                }
            }
        }
        return text;
    }

    private static ModelRequest request(RawJson item) {
        return ModelRequest.builder("mock-model", List.of(item)).build();
    }

    private static RawJson message(String role, String text) {
        return RawJson.parse("{\"type\":\"message\",\"role\":\"" + role
                + "\",\"content\":[{\"type\":\"input_text\",\"text\":\"" + text + "\"}]}");
    }

    private SmallWebSocketServer server(SmallWebSocketServer.Script script) throws Exception {
        return closing(new SmallWebSocketServer(script));
    }

    private <T extends AutoCloseable> T closing(T part) {
        opened.add(part);
        return part;
    }

    private ResponsesWebSocketClient client(SmallWebSocketServer server) {
        return client(ModelProvider.builder("test", server.baseUrl()));
    }

    private ResponsesWebSocketClient client(ModelProvider.Builder provider) {
        return client(provider, new ArrayList<>());
    }

    private ResponsesWebSocketClient client(ModelProvider.Builder provider, List<Object> askedOverHttp) {
        return closing(new ResponsesWebSocketClient(
                provider.build(),
                Map.of(),
                CredentialSource.none(),
                closing(new SharedHttpClient(Map.of(), executor)),
                ScriptedModel.builder()
                        .observer(askedOverHttp::add)
                        .otherwise()
                        .say("over http")
                        .build(),
                ModelSession.NOON));
    }
}
