package dev.codex4j.harness.internal.model;

import static dev.codex4j.harness.internal.model.MisbehavingServer.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.internal.model.MisbehavingServer.Behaviour;
import dev.codex4j.harness.model.CredentialSource;
import dev.codex4j.harness.model.CredentialSource.Credentials;
import dev.codex4j.harness.model.ModelProvider;
import dev.codex4j.protocol.model.Model;
import dev.codex4j.protocol.model.ModelListParams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** When a provider is asked for its models, what becomes of the answer, and what of none. */
@Timeout(30)
class ProvidedModelsTest {
    private static final String NEW_MODEL =
            "{\"slug\":\"new-model\",\"display_name\":\"New\",\"visibility\":\"list\",\"context_window\":5000}";
    private static final Behaviour LIST = status(200, "{\"models\":[" + NEW_MODEL + "]}", "etag: \"v1\"");
    private static final CredentialSource ACCOUNT = account("someone");

    @TempDir
    private Path home;

    private final SettableClock clock = new SettableClock();

    private static CredentialSource account(String id) {
        Credentials credentials = new Credentials("secret-token", Map.of("ChatGPT-Account-ID", id));
        return () -> credentials;
    }

    private ProvidedModels models(
            MisbehavingServer server, CredentialSource account, SharedHttpClient http, Executor executor) {
        return models(server, account, http, executor, true);
    }

    private ProvidedModels models(
            MisbehavingServer server,
            CredentialSource account,
            SharedHttpClient http,
            Executor executor,
            boolean requiresAccount) {
        ModelProvider provider = ModelProvider.builder("test", server.baseUrl())
                .requiresOpenAiAuth(requiresAccount)
                .queryParameters(Map.of("key", "a b"))
                .build();
        return new ProvidedModels(provider, Map.of(), account, http, home, executor, clock);
    }

    private static SharedHttpClient http() {
        return new SharedHttpClient(Map.of(), ForkJoinPool.commonPool());
    }

    private static List<String> listed(ProvidedModels models) {
        return models.current().list(ModelListParams.builder().build()).data().stream()
                .map(Model::id)
                .toList();
    }

    @Test
    void nothingIsAskedWithoutAnAccount() throws IOException {
        for (CredentialSource source : List.of(CredentialSource.none(), CredentialSource.bearer("sk-key"))) {
            try (MisbehavingServer server = new MisbehavingServer(LIST);
                    SharedHttpClient http = http();
                    ProvidedModels models = models(server, source, http, Runnable::run)) {
                models.refresh();
                models.versionSeen("\"v2\"");
                assertEquals(List.of(), server.requests);
                assertSame(ModelCatalogue.bundled(), models.current());
            }
        }
        assertFalse(Files.exists(home.resolve("models_cache.json")));
    }

    @Test
    void whatAnAccountHasTakesThePlaceOfWhatIsBundled() throws IOException {
        try (MisbehavingServer server = new MisbehavingServer(LIST);
                SharedHttpClient http = http();
                ProvidedModels models = models(server, ACCOUNT, http, Runnable::run)) {
            models.refresh();
            MisbehavingServer.Request request = server.requests.get(0);
            assertEquals("GET /v1/models?key=a+b&client_version=0.169.0 HTTP/1.1", request.line());
            assertEquals("Bearer secret-token", request.headers().get("authorization"));
            assertEquals("someone", request.headers().get("chatgpt-account-id"));
            assertEquals(List.of("new-model"), listed(models));
            assertEquals(5000, models.current().findOrAssume("new-model").contextWindow());
            assertTrue(models.current().find("gpt-5.5").isEmpty());
            assertEquals(272_000, models.current().findOrAssume("gpt-5.5").contextWindow());
        }
        String file = Files.readString(home.resolve("models_cache.json"));
        JsonNode kept = JsonMapper.shared().readTree(file);
        assertEquals("2026-01-01T00:00:00Z", kept.path("fetched_at").stringValue());
        assertEquals("\"v1\"", kept.path("etag").stringValue());
        assertEquals("0.169.0", kept.path("client_version").stringValue());
        assertEquals(
                JsonMapper.shared().readTree(NEW_MODEL), kept.path("models").get(0));
        assertFalse(file.contains("someone") || file.contains("secret"));
    }

    @Test
    void aProviderThatNeedsNoAccountDoesNotSeeIt() throws IOException {
        try (MisbehavingServer server = new MisbehavingServer(LIST);
                SharedHttpClient http = http();
                ProvidedModels models = models(server, ACCOUNT, http, Runnable::run, false)) {
            models.refresh();
            assertEquals(List.of("new-model"), listed(models));
            assertNull(server.requests.get(0).headers().get("authorization"));
            assertNull(server.requests.get(0).headers().get("chatgpt-account-id"));
        }
    }

    @Test
    void anAnswerIsGoodForFiveMinutes() throws IOException {
        try (MisbehavingServer server = new MisbehavingServer(LIST);
                SharedHttpClient http = http();
                ProvidedModels models = models(server, ACCOUNT, http, Runnable::run)) {
            models.refresh();
            clock.now = clock.now.plus(Duration.ofMinutes(5).minusMillis(1));
            models.refresh();
            assertEquals(1, server.requests.size());
            clock.now = clock.now.plusMillis(1);
            models.refresh();
            assertEquals(2, server.requests.size());
        }
    }

    @Test
    void theNextRunAsksOnlyForAnotherAccountOrAfterAWhile() throws IOException {
        try (MisbehavingServer server = new MisbehavingServer(LIST);
                SharedHttpClient http = http();
                ProvidedModels first = models(server, ACCOUNT, http, Runnable::run);
                ProvidedModels second = models(server, ACCOUNT, http, Runnable::run);
                ProvidedModels other = models(server, account("other"), http, Runnable::run)) {
            first.refresh();
            second.refresh();
            assertEquals(List.of("new-model"), listed(second));
            assertEquals(1, server.requests.size());
            other.refresh();
            assertEquals(2, server.requests.size());
        }
    }

    @Test
    void anotherVersionIsAskedForAtOnce() throws IOException {
        try (MisbehavingServer server = new MisbehavingServer(LIST);
                SharedHttpClient http = http();
                ProvidedModels models = models(server, ACCOUNT, http, Runnable::run)) {
            models.refresh();
            models.versionSeen("\"v1\"");
            assertEquals(1, server.requests.size());
            models.versionSeen("\"v2\"");
            assertEquals(2, server.requests.size());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no JSON",
                "[]",
                "{}",
                "{\"models\":[]}",
                "{\"models\":[{\"display_name\":\"nameless\"}, 7]}",
                "{\"models\":[{\"slug\":\"hidden\",\"visibility\":\"hide\"}]}"
            })
    void anAnswerThatIsNoListChangesNothing(String answer) throws IOException {
        try (MisbehavingServer server = new MisbehavingServer(status(200, answer), LIST, status(200, answer));
                SharedHttpClient http = http();
                ProvidedModels models = models(server, ACCOUNT, http, Runnable::run)) {
            models.refresh();
            assertSame(ModelCatalogue.bundled(), models.current());
            assertFalse(Files.exists(home.resolve("models_cache.json")));
            models.refresh();
            models.versionSeen("\"v2\"");
            assertEquals(3, server.requests.size());
            assertEquals(List.of("new-model"), listed(models));
        }
    }

    @Test
    void failuresAndDamagedFilesChangeNothing() throws IOException {
        Files.writeString(home.resolve("models_cache.json"), "{\"fetched_at\":");
        try (MisbehavingServer server = new MisbehavingServer(
                        status(404, "{}"),
                        status(500, ""),
                        connection -> connection.socket().close());
                SharedHttpClient http = http();
                ProvidedModels models = models(server, ACCOUNT, http, Runnable::run)) {
            models.refresh();
            models.refresh();
            models.refresh();
            assertTrue(server.requests.size() >= 3);
            assertSame(ModelCatalogue.bundled(), models.current());
        }
    }

    @Test
    void nobodyWaitsForASilentProviderAndNothingOutlivesTheEnd() throws IOException, InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        Behaviour silent = connection -> {
            asked.countDown();
            try {
                connection.hold();
            } finally {
                gone.countDown();
            }
        };
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try (MisbehavingServer server = new MisbehavingServer(silent);
                SharedHttpClient http = http();
                ProvidedModels models = models(server, ACCOUNT, http, executor)) {
            models.refresh();
            assertTrue(asked.await(10, TimeUnit.SECONDS));
            models.refresh();
            assertSame(ModelCatalogue.bundled(), models.current());
            models.close();
            assertTrue(gone.await(10, TimeUnit.SECONDS));
            models.refresh();
            executor.shutdown();
            assertTrue(executor.awaitTermination(10, TimeUnit.SECONDS));
            assertEquals(1, server.requests.size());
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void factsAreReadAndOddOnesAssumed() {
        List<ModelInfo> models = ModelFacts.readAll(JsonMapper.shared().readTree("""
                        [{"slug": "full", "display_name": "Full", "description": "d", "priority": 3, "visibility": "list",
                          "upgrade": {"model": "next", "migration_markdown": "m"}, "default_reasoning_level": "low",
                          "supported_reasoning_levels": [{"effort": "low", "description": "x"}, {"effort": "high"}, 1],
                          "default_reasoning_summary": "none", "support_verbosity": true, "default_verbosity": "low",
                          "apply_patch_tool_type": "freeform", "truncation_policy": {"mode": "bytes", "limit": 8000},
                          "context_window": 1000, "max_context_window": 2000, "effective_context_window_percent": 90,
                          "comp_hash": "h", "input_modalities": ["text"], "supports_search_tool": true,
                          "use_responses_lite": true, "tool_mode": "code_mode_only",
                          "service_tiers": [{"id": "priority", "name": "Fast", "description": "f"}],
                          "include_skills_usage_instructions": false},
                         {"slug": "odd", "context_window": -1, "priority": "first", "truncation_policy": null,
                          "effective_context_window_percent": 1e99, "supported_reasoning_levels": "none"}]
                        """));
        ModelInfo full = models.get(0);
        assertEquals(List.of("low", "high"), full.efforts());
        assertEquals("next", full.upgrade());
        assertEquals(2000, full.outputTokens());
        assertEquals(900, full.effectiveContextWindow());
        assertEquals(2000, full.maximumContextWindow());
        assertEquals("h", full.compactionHash());
        assertEquals(List.of(new ModelInfo.ServiceTier("priority", "Fast", "f")), full.serviceTiers());
        assertTrue(full.lite() && full.codeModeOnly() && full.freeformPatches() && full.toolSearch());
        assertFalse(full.hidden() || full.parallelToolCalls() || full.readsImages() || full.skillInstructions());
        assertEquals(
                ModelInfo.unknown("odd").effectiveContextWindow(), models.get(1).effectiveContextWindow());
        assertEquals(ModelInfo.unknown("odd"), models.get(1));
    }

    /** Time that passes when told to. */
    private static final class SettableClock extends Clock {
        private volatile Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
