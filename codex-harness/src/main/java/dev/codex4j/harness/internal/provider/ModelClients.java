package dev.codex4j.harness.internal.provider;

import dev.codex4j.harness.internal.ProductVersion;
import dev.codex4j.harness.internal.config.ProviderSettings;
import dev.codex4j.harness.internal.config.ResolvedConfig;
import dev.codex4j.harness.internal.model.Backoff;
import dev.codex4j.harness.internal.model.ProvidedModels;
import dev.codex4j.harness.internal.model.ResponsesHttpClient;
import dev.codex4j.harness.internal.model.ResponsesWebSocketClient;
import dev.codex4j.harness.internal.model.SharedHttpClient;
import dev.codex4j.harness.model.CredentialSource;
import dev.codex4j.harness.model.ModelClient;
import dev.codex4j.harness.model.ModelProvider;
import dev.codex4j.harness.model.ModelRequest;
import dev.codex4j.harness.model.ModelStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * One model client for each provider that threads are configured for, made when a turn first needs it. Safe for use by
 * many threads.
 */
public final class ModelClients implements AutoCloseable {
    private final Path codexHome;
    private final Map<String, String> environment;
    private final Executor executor;
    private final CredentialSource credentials;
    private final SharedHttpClient http;
    private final Backoff backoff = Backoff.standard();
    private final Clock clock;
    private final @Nullable ModelClient only;
    private final Map<ProviderKey, Reached> reached = new ConcurrentHashMap<>();

    /** Two configurations with equal keys may share a client. */
    private record ProviderKey(
            @Nullable ProviderSettings settings, @Nullable String openaiBaseUrl) {}

    /**
     * A provider and the way to reach it.
     *
     * @param provider who answers
     * @param client reaches it
     * @param compacts whether it can compact histories itself
     * @param models those that it has
     */
    public record Reached(ModelProvider provider, ModelClient client, boolean compacts, ProvidedModels models) {}

    /**
     * @param codexHome where what a provider tells of its models is kept
     * @param environment variables that configurations refer to
     * @param credentials the account's, for providers without a key of their own
     * @param only answers whatever is configured; null to go by the configuration
     */
    public ModelClients(
            Path codexHome,
            Map<String, String> environment,
            CredentialSource credentials,
            Executor executor,
            Clock clock,
            @Nullable ModelClient only) {
        this.codexHome = codexHome;
        this.environment = environment;
        this.executor = executor;
        this.credentials = credentials;
        this.http = new SharedHttpClient(environment, executor);
        this.clock = clock;
        this.only = only;
    }

    /** The provider that {@code config} names. */
    public Reached of(ResolvedConfig config) {
        return reached.computeIfAbsent(new ProviderKey(config.provider(), config.openaiBaseUrl()), this::reach);
    }

    /** A client for one thread, which closes it: of its own where the provider keeps a connection a conversation. */
    ModelClient session(Reached reached) {
        ModelProvider provider = reached.provider();
        if (only != null || !provider.supportsWebSockets()) {
            return new SharedClient(reached.client());
        }
        return new ResponsesWebSocketClient(
                provider,
                environment,
                provider.requiresOpenAiAuth() ? credentials : CredentialSource.none(),
                http,
                reached.client(),
                clock);
    }

    /** A client that outlives the thread that uses it. */
    private record SharedClient(ModelClient client) implements ModelClient {
        @Override
        public ModelStream open(ModelRequest request) {
            return client.open(request);
        }

        @Override
        public void close() {}
    }

    /** How long to wait between attempts. */
    public Backoff backoff() {
        return backoff;
    }

    @Override
    public void close() {
        reached.values().forEach(each -> {
            each.models().close();
            each.client().close();
        });
        http.close();
    }

    private Reached reach(ProviderKey key) {
        ProviderSettings settings = key.settings();
        ModelProvider provider = settings == null
                ? ModelProvider.openAi(key.openaiBaseUrl(), ProductVersion.PROTOCOL)
                : provider(settings);
        ModelClient client = only != null
                ? only
                : new ResponsesHttpClient(
                        provider,
                        environment,
                        provider.requiresOpenAiAuth() ? credentials : CredentialSource.none(),
                        http,
                        backoff,
                        clock);
        // A host that answers itself has no provider to ask.
        ProvidedModels models = new ProvidedModels(
                provider,
                environment,
                only == null ? credentials : CredentialSource.none(),
                http,
                codexHome,
                executor,
                clock);
        return new Reached(provider, client, only == null && provider.id().equals(ModelProvider.OPENAI), models);
    }

    private static ModelProvider provider(ProviderSettings settings) {
        return ModelProvider.builder(
                        settings.id(), Objects.requireNonNullElse(settings.baseUrl(), "https://api.openai.com/v1"))
                .name(settings.name())
                .environmentKey(settings.envKey(), settings.envKeyInstructions())
                .bearerToken(settings.bearerToken())
                .queryParameters(settings.queryParams())
                .headers(settings.httpHeaders())
                .environmentHeaders(settings.envHttpHeaders())
                .requestMaxRetries(settings.requestMaxRetries())
                .streamMaxRetries(settings.streamMaxRetries())
                .streamIdleTimeout(settings.streamIdleTimeout())
                .webSocketConnectTimeout(settings.websocketConnectTimeout())
                .requiresOpenAiAuth(settings.requiresOpenaiAuth())
                .supportsWebSockets(settings.supportsWebsockets())
                .build();
    }
}
