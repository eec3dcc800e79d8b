package dev.codex4j.harness.internal.provider;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.codex4j.harness.AgentThread;
import dev.codex4j.harness.CodexHarness;
import dev.codex4j.harness.model.CredentialSource;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.thread.usage.ThreadTokenUsageUpdatedNotification;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnStatus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A whole harness with an account, whose provider lists its models: quickly, slowly, or not at all. */
@Timeout(60)
class ListedModelsTest {
    private static final long BUNDLED = 258_400;

    @TempDir
    Path folder;

    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final List<ServerNotification> events = new CopyOnWriteArrayList<>();
    private final AtomicInteger lists = new AtomicInteger();
    private final CountDownLatch end = new CountDownLatch(1);
    private final ShiftedClock clock = new ShiftedClock();
    private volatile String version = "v1";
    private volatile int window = 10_000;
    private volatile int status = 200;
    private volatile boolean silent;
    private HttpServer provider;

    @BeforeEach
    void start() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.setExecutor(executor);
        provider.createContext("/v1/models", this::list);
        provider.createContext("/v1/responses", this::respond);
        provider.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        provider.stop(0);
        executor.shutdownNow();
    }

    @Test
    void aTurnKnowsWhatTheProviderSaysOfTheModel() throws Exception {
        try (CodexHarness harness = harness()) {
            AgentThread thread = thread(harness);

            awaitWindow(thread, 9500);
        }
    }

    @Test
    void threadsShareAListAndAskAgainWhenItIsFiveMinutesOld() throws Exception {
        try (CodexHarness harness = harness()) {
            awaitWindow(thread(harness), 9500);
            window = 20_000;
            AgentThread second = thread(harness);
            assertEquals(9500, say(second));
            assertEquals(1, lists.get());

            clock.advance(Duration.ofMinutes(6));

            awaitWindow(thread(harness), 19_000);
            assertEquals(2, lists.get());
        }
    }

    @Test
    void aResponseThatNamesAnotherVersionHasTheListAskedForAtOnce() throws Exception {
        try (CodexHarness harness = harness()) {
            AgentThread thread = thread(harness);
            awaitWindow(thread, 9500);
            window = 20_000;
            version = "v2";

            awaitWindow(thread, 19_000);

            say(thread);
            assertEquals(2, lists.get());
        }
    }

    @Test
    void aSilentProviderHoldsUpNeitherStartNorTurnNorEnd() throws Exception {
        silent = true;
        try (CodexHarness harness = harness()) {
            long begun = System.nanoTime();
            AgentThread thread = thread(harness);
            assertEquals(BUNDLED, say(thread));
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            assertTrue(took.compareTo(Duration.ofSeconds(5)) < 0, () -> "took as long as a list may take: " + took);
        }
    }

    @Test
    void aProviderThatRefusesToListLeavesWhatIsKnown() throws Exception {
        status = 500;
        try (CodexHarness harness = harness()) {
            AgentThread thread = thread(harness);
            assertEquals(BUNDLED, say(thread));
            status = 200;

            awaitWindow(thread(harness), 9500);
        }
    }

    private CodexHarness harness() {
        CredentialSource.Credentials account =
                new CredentialSource.Credentials("token", Map.of("chatgpt-account-id", "someone"));
        return CodexHarness.builder()
                .codexHome(folder)
                .workingFolder(folder)
                .environment(Map.of("PATH", "/usr/bin:/bin", "SHELL", "/bin/bash"))
                .credentials(() -> account)
                .clock(clock)
                .setting("model", "gpt-5.5")
                .setting(
                        "openai_base_url",
                        "http://127.0.0.1:" + provider.getAddress().getPort() + "/v1")
                .build();
    }

    private AgentThread thread(CodexHarness harness) throws Exception {
        return harness.startThread(ThreadStartParams.builder().build(), events::add)
                .get(20, TimeUnit.SECONDS);
    }

    /** Runs a turn; the window that it was run with. */
    private long say(AgentThread thread) throws Exception {
        Turn turn = thread.run("hi").get(20, TimeUnit.SECONDS);
        assertEquals(TurnStatus.COMPLETED, turn.status());
        return events.stream()
                .filter(event -> event instanceof ThreadTokenUsageUpdatedNotification usage
                        && usage.turnId().equals(turn.id()))
                .map(event -> ((ThreadTokenUsageUpdatedNotification) event)
                        .tokenUsage()
                        .modelContextWindow())
                .findFirst()
                .orElseThrow();
    }

    /** A list that has arrived is used by the next turn; nothing tells when it has. */
    private void awaitWindow(AgentThread thread, long wanted) throws Exception {
        while (say(thread) != wanted) {
            Thread.onSpinWait();
        }
    }

    private void list(HttpExchange exchange) throws IOException {
        lists.incrementAndGet();
        if (silent) {
            awaitEnd();
        }
        byte[] body = ("{\"models\":[{\"slug\":\"gpt-5.5\",\"display_name\":\"Five\",\"visibility\":\"list\","
                        + "\"context_window\":" + window + "}]}")
                .getBytes(UTF_8);
        exchange.getResponseHeaders().set("etag", version);
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private void respond(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestHeaders().containsKey("Upgrade")) {
                exchange.sendResponseHeaders(426, -1);
                return;
            }
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("content-type", "text/event-stream");
            exchange.getResponseHeaders().set("x-models-etag", version);
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody()
                    .write(("data: {\"type\":\"response.completed\",\"response\":{\"id\":\"r\",\"usage\":"
                                    + "{\"input_tokens\":1,\"output_tokens\":1,\"total_tokens\":2}}}\n\n")
                            .getBytes(UTF_8));
        }
    }

    private void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class ShiftedClock extends Clock {
        private volatile Instant now = Instant.parse("2026-11-22T12:00:00Z");

        void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("nobody needs this");
        }
    }
}
