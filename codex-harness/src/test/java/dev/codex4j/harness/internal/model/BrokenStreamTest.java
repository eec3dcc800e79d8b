package dev.codex4j.harness.internal.model;

import static dev.codex4j.harness.internal.model.MisbehavingServer.begin;
import static dev.codex4j.harness.internal.model.MisbehavingServer.chunk;
import static dev.codex4j.harness.internal.model.MisbehavingServer.events;
import static dev.codex4j.harness.internal.model.MisbehavingServer.status;
import static dev.codex4j.harness.internal.model.MisbehavingServer.stream;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.internal.model.MisbehavingServer.Behaviour;
import dev.codex4j.harness.model.ModelEvent;
import dev.codex4j.harness.model.ModelException;
import dev.codex4j.harness.model.ModelFailure;
import dev.codex4j.harness.model.ModelFailure.Kind;
import dev.codex4j.harness.model.ModelFailure.Retry;
import dev.codex4j.harness.model.ModelProvider;
import dev.codex4j.harness.model.ModelStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Responses that break off, fall silent, or are no responses at all. */
@Timeout(30)
class BrokenStreamTest {
    private static final String CREATED = "{\"type\":\"response.created\",\"response\":{\"id\":\"r\"}}";
    private static final String COMPLETED = "{\"type\":\"response.completed\",\"response\":{\"id\":\"r\"}}";

    private static void expectDisconnection(Behaviour behaviour, String cause) throws IOException {
        try (MisbehavingServer server = new MisbehavingServer(behaviour);
                ModelSession session =
                        new ModelSession(ModelSession.once(server).streamIdleTimeout(Duration.ofMillis(300)))) {
            ModelFailure failure = session.fail();
            assertEquals("stream disconnected before completion: " + cause, failure.message());
            assertEquals(Kind.OTHER, failure.kind());
            assertEquals(Retry.STREAM, failure.retry());
        }
    }

    @Test
    void endWithoutCompletedEvent() throws IOException {
        expectDisconnection(events(CREATED), "stream closed before response.completed");
    }

    @Test
    void emptyResponse() throws IOException {
        expectDisconnection(status(200, ""), "stream closed before response.completed");
    }

    @Test
    void responseThatIsNoStream() throws IOException {
        expectDisconnection(status(200, "{\"hello\":1}"), "stream closed before response.completed");
    }

    @Test
    void errorEventsMeanNothing() throws IOException {
        expectDisconnection(
                events("{\"type\":\"error\",\"error\":{\"code\":\"rate_limit_exceeded\"}}"),
                "stream closed before response.completed");
    }

    @Test
    void connectionCutWithinTheStream() throws IOException {
        expectDisconnection(
                connection -> begin(connection, CREATED),
                "Transport error: network error: error decoding response body");
    }

    @Test
    void bodyShorterThanPromised() throws IOException {
        expectDisconnection(
                connection -> connection.write("HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\ndata: {\"type\":\"resp"),
                "Transport error: network error: error decoding response body");
    }

    @Test
    void silenceAfterTheHeaders() throws IOException {
        expectDisconnection(
                connection -> {
                    begin(connection);
                    connection.hold();
                },
                "idle timeout waiting for SSE");
    }

    @Test
    void silenceWithinTheStream() throws IOException {
        expectDisconnection(
                connection -> {
                    begin(connection, CREATED);
                    chunk(connection, "data: {\"type\":");
                    connection.hold();
                },
                "idle timeout waiting for SSE");
    }

    @Test
    void silenceInPlaceOfHeaders() throws IOException {
        expectDisconnection(MisbehavingServer.Connection::hold, "idle timeout waiting for SSE");
    }

    @Test
    void connectionDroppedBeforeTheHeaders() throws IOException {
        expectDisconnection(connection -> connection.socket().close(), "error sending request");
    }

    @Test
    void garbageInPlaceOfAResponse() throws IOException {
        expectDisconnection(connection -> connection.write("garbage\r\n\r\n"), "error sending request");
    }

    @Test
    void refusedConnectionWaitsForTheNetwork() throws IOException {
        int port;
        try (ServerSocket unused = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = unused.getLocalPort();
        }
        try (ModelSession session = new ModelSession(ModelProvider.builder("test", "http://127.0.0.1:" + port + "/v1")
                .requestMaxRetries(1))) {
            ModelFailure failure = session.fail();
            assertEquals("Connection failed: error sending request", failure.message());
            assertEquals(Retry.WHEN_NETWORK_RETURNS, failure.retry());
        }
    }

    @Test
    void whatCameBeforeTheBreakIsDelivered() throws IOException {
        try (MisbehavingServer server = new MisbehavingServer(
                        events(
                                CREATED,
                                "{\"type\":\"response.output_text.delta\",\"item_id\":\"m\",\"output_index\":0,\"delta\":\"half\"}",
                                "{\"type\":\"response.failed\",\"response\":{\"error\":{\"code\":\"server_error\",\"message\":\"x\"}}}"));
                ModelSession session = new ModelSession(ModelSession.once(server));
                ModelStream stream = session.open()) {
            assertEquals(new ModelEvent.Created("r"), stream.next());
            assertEquals(new ModelEvent.TextDelta("m", 0, "half"), stream.next());
            assertThrows(ModelException.class, stream::next);
        }
    }

    @Test
    void eventsCutAnywhereAreWhole() throws IOException {
        String text = "\uFEFF" + stream(CREATED) + ": keep-alive\r\n\r\ndata:"
                + "{\"type\":\"response.output_text.delta\",\ndata: \"delta\":\"grüße 🎉\"}\r\n\r\n"
                + "data: not json\n\n"
                + stream(COMPLETED);
        try (MisbehavingServer server = new MisbehavingServer(connection -> {
                    byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
                    connection.write("HTTP/1.1 200 OK\r\ncontent-length: " + bytes.length + "\r\n\r\n");
                    for (byte one : bytes) {
                        connection.out().write(one);
                        connection.out().flush();
                    }
                });
                ModelSession session = new ModelSession(ModelSession.once(server))) {
            assertEquals(
                    List.of(
                            new ModelEvent.Created("r"),
                            new ModelEvent.TextDelta(null, null, "grüße 🎉"),
                            new ModelEvent.Completed("r", null, null)),
                    session.ask());
        }
    }

    @Test
    void closingEndsAReadAtOnceAndDropsTheConnection() throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        try (MisbehavingServer server = new MisbehavingServer(connection -> {
                    begin(connection, CREATED);
                    try {
                        connection.hold();
                    } finally {
                        gone.countDown();
                    }
                });
                ModelSession session = new ModelSession(ModelSession.once(server))) {
            ModelStream stream = session.open();
            assertInstanceOf(ModelEvent.Created.class, stream.next());
            Future<Kind> reader = session.executor.submit(() -> kindOfFailure(stream));
            stream.close();
            assertEquals(Kind.CLOSED, reader.get(5, TimeUnit.SECONDS));
            assertTrue(gone.await(5, TimeUnit.SECONDS));
        }
    }

    @Test
    void closingEndsAConnectionThatGetsNoAnswer() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        try (MisbehavingServer server = new MisbehavingServer(connection -> {
                    arrived.countDown();
                    connection.hold();
                });
                ModelSession session = new ModelSession(ModelSession.once(server))) {
            ModelStream stream = session.open();
            Future<Kind> reader = session.executor.submit(() -> kindOfFailure(stream));
            assertTrue(arrived.await(5, TimeUnit.SECONDS));
            stream.close();
            assertEquals(Kind.CLOSED, reader.get(5, TimeUnit.SECONDS));
        }
    }

    @Test
    void interruptingTheReaderClosesTheStream() throws Exception {
        try (MisbehavingServer server = new MisbehavingServer(connection -> {
                    begin(connection, CREATED);
                    connection.hold();
                });
                ModelSession session = new ModelSession(ModelSession.once(server))) {
            ModelStream stream = session.open();
            CountDownLatch first = new CountDownLatch(1);
            var seen = new java.util.concurrent.CompletableFuture<Kind>();
            Thread reader = new Thread(() -> {
                stream.next();
                first.countDown();
                Kind kind = kindOfFailure(stream);
                seen.complete(Thread.currentThread().isInterrupted() ? kind : null);
            });
            reader.start();
            assertTrue(first.await(5, TimeUnit.SECONDS));
            reader.interrupt();
            assertEquals(Kind.CLOSED, seen.get(5, TimeUnit.SECONDS));
        }
    }

    @Test
    void closingTheClientEndsItsStreams() throws Exception {
        try (MisbehavingServer server = new MisbehavingServer(connection -> {
                    begin(connection, CREATED);
                    connection.hold();
                });
                ModelSession session = new ModelSession(ModelSession.once(server))) {
            ModelStream stream = session.open();
            stream.next();
            Future<Kind> reader = session.executor.submit(() -> kindOfFailure(stream));
            session.client.close();
            assertEquals(Kind.CLOSED, reader.get(5, TimeUnit.SECONDS));
            assertEquals(Kind.CLOSED, kindOfFailure(session.open()));
        }
    }

    private static Kind kindOfFailure(ModelStream stream) {
        return assertThrows(ModelException.class, stream::next).failure().kind();
    }
}
