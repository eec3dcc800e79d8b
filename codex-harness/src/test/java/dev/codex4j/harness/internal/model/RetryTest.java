package dev.codex4j.harness.internal.model;

import static dev.codex4j.harness.internal.model.MisbehavingServer.events;
import static dev.codex4j.harness.internal.model.MisbehavingServer.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.internal.model.MisbehavingServer.Behaviour;
import dev.codex4j.harness.model.CredentialSource;
import dev.codex4j.harness.model.ModelEvent;
import dev.codex4j.harness.model.ModelException;
import dev.codex4j.harness.model.ModelFailure;
import dev.codex4j.harness.model.ModelFailure.Kind;
import dev.codex4j.harness.model.ModelProvider;
import dev.codex4j.harness.model.ModelStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which failures are tried again, how often, and after what wait. */
@Timeout(30)
class RetryTest {
    private static final Behaviour FINE = events("{\"type\":\"response.completed\",\"response\":{\"id\":\"r\"}}");
    private static final Behaviour DROP = connection -> connection.socket().close();

    private static ModelProvider.Builder provider(MisbehavingServer server) {
        return ModelProvider.builder("test", server.baseUrl());
    }

    @Test
    void serverErrorsAndDropsAreRetriedWithoutAWord() throws IOException {
        try (MisbehavingServer server = new MisbehavingServer(status(500, ""), status(502, "{}"), DROP, FINE);
                ModelSession session = new ModelSession(provider(server))) {
            assertEquals(List.of(new ModelEvent.Completed("r", null, null)), session.ask());
            assertEquals(4, server.requests.size());
        }
    }

    @Test
    void everyAttemptSendsTheSameBytes() throws IOException {
        try (MisbehavingServer server = new MisbehavingServer(status(500, ""), DROP, FINE);
                ModelSession session = new ModelSession(provider(server))) {
            session.ask();
            assertEquals(
                    1,
                    server.requests.stream()
                            .map(MisbehavingServer.Request::body)
                            .distinct()
                            .count());
        }
    }

    @Test
    void bothLoopsTogetherMakeThirtyRequests() throws IOException {
        try (MisbehavingServer server = new MisbehavingServer(status(500, ""));
                ModelSession session = new ModelSession(provider(server))) {
            List<String> told = session.failWithStreamRetries();
            assertEquals(30, server.requests.size());
            assertEquals(
                    List.of(
                            "Reconnecting... 1/5",
                            "Reconnecting... 2/5",
                            "Reconnecting... 3/5",
                            "Reconnecting... 4/5",
                            "Reconnecting... 5/5",
                            "We’re currently experiencing high demand, which may cause temporary errors."),
                    told);
        }
    }

    @ParameterizedTest
    @CsvSource({"400, 1", "429, 1", "401, 2", "403, 2", "408, 2", "413, 2", "500, 4", "502, 4", "503, 4"})
    void requestsWithOneRetryOfEachKind(int status, int requests) throws IOException {
        try (MisbehavingServer server = new MisbehavingServer(status(status, "{}"));
                ModelSession session =
                        new ModelSession(provider(server).requestMaxRetries(1).streamMaxRetries(1))) {
            session.failWithStreamRetries();
            assertEquals(requests, server.requests.size());
        }
    }

    @Test
    void overloadedServerIsRetriedByRequestOnly() throws IOException {
        try (MisbehavingServer server =
                        new MisbehavingServer(status(503, "{\"error\":{\"code\":\"server_is_overloaded\"}}"));
                ModelSession session =
                        new ModelSession(provider(server).requestMaxRetries(1).streamMaxRetries(1))) {
            session.failWithStreamRetries();
            assertEquals(2, server.requests.size());
        }
    }

    @Test
    void droppedConnectionsAreRetriedByBothLoops() throws IOException {
        try (MisbehavingServer server = new MisbehavingServer(DROP);
                ModelSession session =
                        new ModelSession(provider(server).requestMaxRetries(1).streamMaxRetries(1))) {
            assertEquals(
                    List.of("Reconnecting... 1/1", "stream disconnected before completion: error sending request"),
                    session.failWithStreamRetries());
            assertEquals(4, server.requests.size());
        }
    }

    @Test
    void brokenStreamsAreNotRetriedByRequest() throws IOException {
        try (MisbehavingServer server = new MisbehavingServer(status(200, ""));
                ModelSession session = new ModelSession(provider(server).streamMaxRetries(2))) {
            session.failWithStreamRetries();
            assertEquals(3, server.requests.size());
        }
    }

    @Test
    void retriesAreCappedAtAHundred() {
        ModelProvider provider = ModelProvider.builder("p", "http://x")
                .requestMaxRetries(1000)
                .streamMaxRetries(1000)
                .build();
        assertEquals(100, provider.requestMaxRetries());
        assertEquals(100, provider.streamMaxRetries());
    }

    @Test
    void waitsDoubleAndStayWithinATenth() {
        Backoff low = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(5), () -> 0);
        Backoff high = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(5), () -> 1);
        assertEquals(
                List.of(180L, 360L, 720L, 1440L),
                List.of(
                        low.delay(1).toMillis(),
                        low.delay(2).toMillis(),
                        low.delay(3).toMillis(),
                        low.delay(4).toMillis()));
        assertEquals(
                List.of(220L, 440L, 880L, 1760L),
                List.of(
                        high.delay(1).toMillis(),
                        high.delay(2).toMillis(),
                        high.delay(3).toMillis(),
                        high.delay(4).toMillis()));
        assertTrue(high.delay(100).compareTo(Duration.ZERO) > 0);
    }

    @ParameterizedTest
    @CsvSource({
        "Please try again in 11.054s., 11054",
        "TRY AGAIN IN 28ms, 28",
        "try again in 35 seconds, 35000",
        "try again in 1 second, 1000"
    })
    void serverNamesItsOwnDelay(String message, long milliseconds) throws IOException {
        try (MisbehavingServer server = new MisbehavingServer(events(
                        "{\"type\":\"response.failed\",\"response\":{\"error\":{\"code\":\"rate_limit_exceeded\",\"message\":\""
                                + message + "\"}}}"));
                ModelSession session = new ModelSession(provider(server))) {
            ModelFailure failure = session.fail();
            StreamRetries retries = new StreamRetries(session.provider, Backoff.standard());
            assertEquals(
                    milliseconds, retries.after(failure).orElseThrow().delay().toMillis());
        }
    }

    @Test
    void missingNetworkIsWaitedForWithoutEndAndWithoutCounting() {
        ModelProvider provider =
                ModelProvider.builder("p", "http://x").streamMaxRetries(1).build();
        StreamRetries retries = new StreamRetries(provider, Backoff.standard());
        ModelFailure away = TransportFailures.sending(new java.net.ConnectException());
        for (int i = 0; i < 1000; i++) {
            StreamRetries.Retry retry = retries.after(away).orElseThrow();
            assertEquals("Reconnecting... waiting for network", retry.message());
            assertEquals("Connection failed: error sending request", retry.details());
            assertEquals(Duration.ofSeconds(5), retry.delay());
        }
        assertEquals(
                "Reconnecting... 1/1",
                retries.after(ModelFailure.disconnected("x")).orElseThrow().message());
        assertTrue(retries.after(ModelFailure.disconnected("x")).isEmpty());
    }

    @Test
    void closingEndsTheWaitBetweenAttempts() throws Exception {
        CountDownLatch answered = new CountDownLatch(1);
        Backoff slow = new Backoff(Duration.ofHours(1), Duration.ofHours(1), () -> 0.5);
        try (MisbehavingServer server = new MisbehavingServer(connection -> {
                    status(500, "").answer(connection);
                    answered.countDown();
                });
                ModelSession session = new ModelSession(provider(server));
                ResponsesHttpClient client = new ResponsesHttpClient(
                        session.provider, Map.of(), CredentialSource.none(), session.http, slow, ModelSession.NOON)) {
            ModelStream stream = client.open(ModelSession.hello());
            Future<Kind> reader = session.executor.submit(() ->
                    assertThrows(ModelException.class, stream::next).failure().kind());
            assertTrue(answered.await(5, TimeUnit.SECONDS));
            stream.close();
            assertEquals(Kind.CLOSED, reader.get(5, TimeUnit.SECONDS));
        }
    }

    @Test
    void refusedCredentialsAreRenewedTwiceAtMost() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        CredentialSource renewing = new CredentialSource() {
            @Override
            public Credentials current() {
                return new Credentials("token-" + asked.get(), Map.of("chatgpt-account-id", "account"));
            }

            @Override
            public boolean onUnauthorized(Credentials refused) {
                assertEquals("token-" + asked.get(), refused.bearerToken());
                asked.incrementAndGet();
                return true;
            }
        };
        try (MisbehavingServer server = new MisbehavingServer(status(401, ""));
                ModelSession session = new ModelSession(ModelSession.once(server), Map.of(), renewing)) {
            assertEquals(401, session.fail().httpStatus());
            assertEquals(
                    List.of("Bearer token-0", "Bearer token-1", "Bearer token-2"),
                    server.requests.stream()
                            .map(request -> request.headers().get("authorization"))
                            .toList());
            assertEquals("account", server.requests.get(0).headers().get("chatgpt-account-id"));
        }
    }

    @Test
    void renewedCredentialsCarryOn() throws IOException {
        AtomicInteger renewed = new AtomicInteger();
        CredentialSource renewing = new CredentialSource() {
            @Override
            public Credentials current() {
                return new Credentials("secret-token", Map.of());
            }

            @Override
            public boolean onUnauthorized(Credentials refused) {
                renewed.incrementAndGet();
                return true;
            }
        };
        try (MisbehavingServer server = new MisbehavingServer(status(401, ""), FINE);
                ModelSession session = new ModelSession(ModelSession.once(server), Map.of(), renewing)) {
            session.ask();
            assertEquals(1, renewed.get());
        }
    }
}
