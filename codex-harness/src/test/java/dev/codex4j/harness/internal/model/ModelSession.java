package dev.codex4j.harness.internal.model;

import dev.codex4j.harness.model.CredentialSource;
import dev.codex4j.harness.model.ModelEvent;
import dev.codex4j.harness.model.ModelException;
import dev.codex4j.harness.model.ModelFailure;
import dev.codex4j.harness.model.ModelProvider;
import dev.codex4j.harness.model.ModelRequest;
import dev.codex4j.harness.model.ModelStream;
import dev.codex4j.harness.model.RawJson;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A client under test with everything it needs, and quick ways to ask it. */
final class ModelSession implements AutoCloseable {
    static final Backoff FAST = new Backoff(Duration.ofNanos(1000), Duration.ofMillis(1), () -> 0.5);
    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    final ExecutorService executor = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "model-session");
        thread.setDaemon(true);
        return thread;
    });
    final SharedHttpClient http;
    final ResponsesHttpClient client;
    final ModelProvider provider;

    ModelSession(ModelProvider.Builder provider) {
        this(provider, Map.of(), CredentialSource.none());
    }

    ModelSession(ModelProvider.Builder provider, Map<String, String> environment, CredentialSource credentials) {
        this.provider = provider.build();
        this.http = new SharedHttpClient(environment, executor);
        this.client = new ResponsesHttpClient(this.provider, environment, credentials, http, FAST, NOON);
    }

    /** A provider at the server's address that tries nothing again. */
    static ModelProvider.Builder once(MisbehavingServer server) {
        return ModelProvider.builder("test", server.baseUrl())
                .requestMaxRetries(0)
                .streamMaxRetries(0);
    }

    static ModelRequest hello() {
        return ModelRequest.builder(
                        "mock-model",
                        List.of(
                                RawJson.parse(
                                        "{\"type\":\"message\",\"role\":\"user\",\"content\":[{\"type\":\"input_text\",\"text\":\"hi\"}]}")))
                .promptCacheKey("thread-1")
                .build();
    }

    ModelStream open() {
        return client.open(hello());
    }

    /** All events of one response that completes. */
    List<ModelEvent> ask() {
        List<ModelEvent> events = new ArrayList<>();
        try (ModelStream stream = open()) {
            ModelEvent event;
            while ((event = stream.next()) != null) {
                events.add(event);
            }
        }
        return events;
    }

    /** The failure of one response that does not complete. */
    ModelFailure fail() {
        try {
            throw new AssertionError("the response completed: " + ask());
        } catch (ModelException e) {
            return e.failure();
        }
    }

    /** Drives the outer loop as a turn does, without waiting; returns what clients would be told. */
    List<String> failWithStreamRetries() {
        StreamRetries retries = new StreamRetries(provider, FAST);
        List<String> told = new ArrayList<>();
        while (true) {
            ModelFailure failure = fail();
            var retry = retries.after(failure);
            if (retry.isEmpty()) {
                told.add(failure.message());
                return told;
            }
            told.add(retry.get().message());
        }
    }

    @Override
    public void close() {
        client.close();
        http.close();
        executor.shutdownNow();
    }
}
