package dev.codex4j.harness.internal.model;

import static dev.codex4j.harness.internal.model.MisbehavingServer.events;
import static dev.codex4j.harness.internal.model.MisbehavingServer.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.internal.model.MisbehavingServer.Behaviour;
import dev.codex4j.harness.internal.model.MisbehavingServer.Request;
import dev.codex4j.harness.model.CredentialSource;
import dev.codex4j.harness.model.ModelEvent;
import dev.codex4j.harness.model.ModelProvider;
import dev.codex4j.harness.model.ModelRequest;
import dev.codex4j.harness.model.ModelStream;
import dev.codex4j.harness.model.RateLimitSnapshot;
import dev.codex4j.harness.model.RawJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is sent, and what the headers of an answer say. */
class RequestTest {
    private static final String COMPLETED = "{\"type\":\"response.completed\",\"response\":{\"id\":\"r\"}}";
    private static final Behaviour FINE = events(COMPLETED);

    private static String body(ModelRequest request) {
        return new String(RequestBody.of(request), StandardCharsets.UTF_8);
    }

    @Test
    void keysAreInTheReferencesOrder() {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("session_id", "s");
        metadata.put("thread_id", "t");
        ModelRequest request = ModelRequest.builder(
                        "gpt-5.5", List.of(RawJson.parse("{ \"kept\" : 1 }"), RawJson.parse("{\"second\":\"ü\"}")))
                .tools(RawJson.parse("[{\"type\":\"web_search\"}]"))
                .reasoning(new ModelRequest.Reasoning("medium", "auto", null))
                .serviceTier("priority")
                .promptCacheKey("t")
                .text(new ModelRequest.Text("low", RawJson.parse("{\"type\":\"object\"}")))
                .clientMetadata(metadata)
                .build();
        assertEquals(
                "{\"model\":\"gpt-5.5\",\"stream\":true,\"input\":[{ \"kept\" : 1 },{\"second\":\"ü\"}],"
                        + "\"tools\":[{\"type\":\"web_search\"}],\"tool_choice\":\"auto\",\"parallel_tool_calls\":true,"
                        + "\"reasoning\":{\"effort\":\"medium\",\"summary\":\"auto\"},\"store\":false,"
                        + "\"include\":[\"reasoning.encrypted_content\"],\"service_tier\":\"priority\",\"prompt_cache_key\":\"t\","
                        + "\"text\":{\"verbosity\":\"low\",\"format\":{\"type\":\"json_schema\",\"strict\":true,"
                        + "\"schema\":{\"type\":\"object\"},\"name\":\"codex_output_schema\"}},"
                        + "\"client_metadata\":{\"session_id\":\"s\",\"thread_id\":\"t\"}}",
                body(request));
    }

    @Test
    void whatIsNotSetIsNotSent() {
        assertEquals(
                "{\"model\":\"m\",\"stream\":true,\"input\":[],\"tool_choice\":\"auto\",\"parallel_tool_calls\":false,"
                        + "\"reasoning\":{},\"store\":false,\"include\":[\"reasoning.encrypted_content\"],\"client_metadata\":{}}",
                body(ModelRequest.builder("m", List.of())
                        .parallelToolCalls(false)
                        .build()));
    }

    private static Request send(ModelProvider.Builder provider, MisbehavingServer server, Map<String, String> variables)
            throws IOException {
        try (ModelSession session = new ModelSession(provider, variables, CredentialSource.bearer("account-token"))) {
            session.ask();
        }
        return server.requests.get(0);
    }

    @Test
    void providerAddsParametersHeadersAndItsKey() throws IOException {
        try (MisbehavingServer server = new MisbehavingServer(FINE)) {
            Request request = send(
                    ModelSession.once(server)
                            .queryParameters(Map.of("api version", "1&2"))
                            .headers(Map.of("x-fixed", "yes"))
                            .environmentHeaders(Map.of("x-from-env", "HEADER", "x-missing", "NOT_THERE"))
                            .environmentKey("KEY", null),
                    server,
                    Map.of("KEY", "provider-key", "HEADER", "value"));
            assertEquals("POST /v1/responses?api+version=1%262 HTTP/1.1", request.line());
            assertEquals("yes", request.headers().get("x-fixed"));
            assertEquals("value", request.headers().get("x-from-env"));
            assertFalse(request.headers().containsKey("x-missing"));
            assertEquals("Bearer provider-key", request.headers().get("authorization"));
            assertEquals("text/event-stream", request.headers().get("accept"));
            assertEquals("application/json", request.headers().get("content-type"));
            assertFalse(request.headers().containsKey("transfer-encoding"));
        }
    }

    @Test
    void accountsTokenIsUsedWhereTheProviderHasNone() throws IOException {
        try (MisbehavingServer server = new MisbehavingServer(FINE)) {
            Request request = send(ModelSession.once(server), server, Map.of());
            assertEquals("Bearer account-token", request.headers().get("authorization"));
        }
    }

    @Test
    void missingKeyIsNamedBeforeAnythingIsSent() throws IOException {
        try (MisbehavingServer server = new MisbehavingServer(FINE);
                ModelSession session =
                        new ModelSession(ModelSession.once(server).environmentKey("MY_KEY", "Ask your admin."))) {
            assertEquals(
                    "Missing environment variable: `MY_KEY`. Ask your admin.",
                    session.fail().message());
            assertTrue(server.requests.isEmpty());
        }
    }

    @Test
    void secretsAreInNoMessage() throws IOException {
        try (MisbehavingServer server = new MisbehavingServer(status(403, ""))) {
            ModelProvider.Builder provider = ModelSession.once(server)
                    .queryParameters(Map.of("key", "secret-parameter"))
                    .bearerToken("secret-token");
            try (ModelSession session = new ModelSession(provider)) {
                assertFalse(session.fail().toString().contains("secret"));
                assertFalse(session.provider.toString().contains("secret"));
            }
            try (ModelSession session =
                    new ModelSession(ModelSession.once(server).bearerToken("secret\nwith line break"))) {
                assertEquals(
                        "Model provider `test` cannot be used: header `authorization` cannot be sent",
                        session.fail().message());
            }
            assertFalse(
                    String.valueOf(CredentialSource.bearer("secret").current()).contains("secret"));
        }
    }

    @Test
    void addressThatIsNoneIsNamed() {
        try (ModelSession session = new ModelSession(ModelProvider.builder("mine", "nowhere"))) {
            assertEquals(
                    "Model provider `mine` cannot be used: its base_url is not an http or https address",
                    session.fail().message());
        }
    }

    @Test
    void headersOfTheAnswerComeFirst() throws IOException {
        Behaviour behaviour = status(
                200,
                MisbehavingServer.stream(COMPLETED),
                "x-codex-primary-used-percent: 12.5",
                "x-codex-primary-window-minutes: 300",
                "x-codex-primary-reset-at: 4000000000",
                "x-codex-secondary-used-percent: 40",
                "x-codex-credits-has-credits: true",
                "x-codex-credits-unlimited: false",
                "x-codex-credits-balance: 7.5",
                "x-codex-Fast-Lane-primary-used-percent: 99",
                "x-codex-Fast-Lane-limit-name: Fast lane",
                "openai-model: other-model",
                "x-codex-turn-state: state-1",
                "x-models-etag: v2");
        try (MisbehavingServer server = new MisbehavingServer(behaviour);
                ModelSession session = new ModelSession(ModelSession.once(server))) {
            assertEquals(
                    List.of(
                            new ModelEvent.RateLimits(List.of(
                                    new RateLimitSnapshot(
                                            "codex",
                                            null,
                                            new RateLimitSnapshot.Window(12.5, 300L, 4000000000L),
                                            new RateLimitSnapshot.Window(40, null, null),
                                            new RateLimitSnapshot.Credits(true, false, "7.5")),
                                    new RateLimitSnapshot(
                                            "codex_fast_lane",
                                            "Fast lane",
                                            new RateLimitSnapshot.Window(99, null, null),
                                            null,
                                            null))),
                            new ModelEvent.Rerouted("other-model"),
                            new ModelEvent.TurnState("state-1"),
                            new ModelEvent.ModelsVersion("v2"),
                            new ModelEvent.Completed("r", null, null)),
                    session.ask());
        }
    }

    @Test
    void requestedModelIsNoReroute() throws IOException {
        try (MisbehavingServer server = new MisbehavingServer(
                        status(200, MisbehavingServer.stream(COMPLETED), "openai-model: Mock-Model"));
                ModelSession session = new ModelSession(ModelSession.once(server))) {
            assertEquals(List.of(new ModelEvent.Completed("r", null, null)), session.ask());
        }
    }

    @Test
    void rerouteIsToldOnceWhereverItIsSaid() throws IOException {
        try (MisbehavingServer server = new MisbehavingServer(status(
                        200,
                        MisbehavingServer.stream(
                                "{\"type\":\"response.created\",\"response\":{\"id\":\"r\",\"headers\":{\"openai-model\":\"second\"}}}",
                                "{\"type\":\"response.metadata\",\"headers\":{\"openai-model\":\"second\"}}",
                                COMPLETED),
                        "x-codex-primary-used-percent: 0"));
                ModelSession session = new ModelSession(ModelSession.once(server))) {
            assertEquals(
                    List.of(
                            new ModelEvent.Created("r", "second"),
                            new ModelEvent.Rerouted("second"),
                            new ModelEvent.Completed("r", null, null)),
                    session.ask());
        }
    }

    @Test
    void wireProtocolsOtherThanResponsesAreRefused() {
        ModelProvider.requireResponsesApi("responses");
        assertTrue(assertThrows(IllegalArgumentException.class, () -> ModelProvider.requireResponsesApi("chat"))
                .getMessage()
                .startsWith("`wire_api = \"chat\"` is no longer supported."));
        assertEquals(
                "unknown variant `banana`, expected `responses`",
                assertThrows(IllegalArgumentException.class, () -> ModelProvider.requireResponsesApi("banana"))
                        .getMessage());
    }

    @Test
    void openingTouchesNoNetwork() throws IOException {
        try (MisbehavingServer server = new MisbehavingServer(FINE);
                ModelSession session = new ModelSession(ModelSession.once(server))) {
            ModelStream stream = session.open();
            assertEquals(0, server.openConnections());
            stream.close();
        }
    }
}
