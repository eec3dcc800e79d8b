package dev.codex4j.harness.model;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A service that answers model requests, as {@code [model_providers.ID]} describes it. Immutable; its text form shows
 * no secret.
 */
public final class ModelProvider {
    /** Id of the built-in provider. */
    public static final String OPENAI = "openai";

    /** Most retries of either kind that a provider may ask for. */
    public static final int MAXIMUM_RETRIES = 100;

    private final String id;
    private final String name;
    private final String baseUrl;
    private final @Nullable String environmentKey;
    private final @Nullable String environmentKeyInstructions;
    private final @Nullable String bearerToken;
    private final Map<String, String> queryParameters;
    private final Map<String, String> headers;
    private final Map<String, String> environmentHeaders;
    private final int requestMaxRetries;
    private final int streamMaxRetries;
    private final Duration streamIdleTimeout;
    private final Duration webSocketConnectTimeout;
    private final boolean requiresOpenAiAuth;
    private final boolean supportsWebSockets;

    private ModelProvider(Builder builder) {
        this.id = builder.id;
        this.name = builder.name;
        this.baseUrl = builder.baseUrl;
        this.environmentKey = builder.environmentKey;
        this.environmentKeyInstructions = builder.environmentKeyInstructions;
        this.bearerToken = builder.bearerToken;
        this.queryParameters = Collections.unmodifiableMap(new LinkedHashMap<>(builder.queryParameters));
        this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(builder.headers));
        this.environmentHeaders = Collections.unmodifiableMap(new LinkedHashMap<>(builder.environmentHeaders));
        this.requestMaxRetries = builder.requestMaxRetries;
        this.streamMaxRetries = builder.streamMaxRetries;
        this.streamIdleTimeout = builder.streamIdleTimeout;
        this.webSocketConnectTimeout = builder.webSocketConnectTimeout;
        this.requiresOpenAiAuth = builder.requiresOpenAiAuth;
        this.supportsWebSockets = builder.supportsWebSockets;
    }

    /** Starts a provider of what every provider needs; {@code baseUrl} is the part before {@code /responses}. */
    public static Builder builder(String id, String baseUrl) {
        return new Builder(id, baseUrl);
    }

    /**
     * The built-in provider.
     *
     * @param baseUrl another address to reach it at, null for its own
     * @param version the version of this library that it is told
     */
    public static ModelProvider openAi(@Nullable String baseUrl, String version) {
        return builder(OPENAI, baseUrl == null ? "https://api.openai.com/v1" : baseUrl)
                .name("OpenAI")
                .headers(Map.of("version", version))
                .environmentHeaders(Map.of(
                        "openai-organization", "OPENAI_ORGANIZATION",
                        "openai-project", "OPENAI_PROJECT"))
                .requiresOpenAiAuth(true)
                .supportsWebSockets(true)
                .build();
    }

    /**
     * Checks the wire protocol that a configuration names; only {@code responses} is spoken.
     *
     * @throws IllegalArgumentException with the text that belongs behind the place in the configuration
     */
    public static void requireResponsesApi(String wireApi) {
        if (wireApi.equals("chat")) {
            throw new IllegalArgumentException("""
                    `wire_api = "chat"` is no longer supported.
                    How to fix: set `wire_api = "responses"` in your provider config.
                    More info: https://github.com/openai/codex/discussions/7782""");
        }
        if (!wireApi.equals("responses")) {
            throw new IllegalArgumentException("unknown variant `" + wireApi + "`, expected `responses`");
        }
    }

    /** The key under which the configuration has it. */
    public String id() {
        return id;
    }

    /** Its name for people; the id unless set. */
    public String name() {
        return name;
    }

    /** The address before {@code /responses}, without a slash at its end. */
    public String baseUrl() {
        return baseUrl;
    }

    /** The environment variable that holds the key, null if none does. */
    public @Nullable String environmentKey() {
        return environmentKey;
    }

    /** What to tell people when that variable is missing, null for nothing. */
    public @Nullable String environmentKeyInstructions() {
        return environmentKeyInstructions;
    }

    /** A token written into the configuration, null if there is none. A secret. */
    public @Nullable String bearerToken() {
        return bearerToken;
    }

    /** Parameters added to every address. */
    public Map<String, String> queryParameters() {
        return queryParameters;
    }

    /** Headers added to every request. */
    public Map<String, String> headers() {
        return headers;
    }

    /** Headers whose values are in environment variables: header to variable. Missing or blank ones are left out. */
    public Map<String, String> environmentHeaders() {
        return environmentHeaders;
    }

    /** How often a request is sent again on server and transport errors, 0 to 100; 4 unless set. */
    public int requestMaxRetries() {
        return requestMaxRetries;
    }

    /** How often a broken response is requested anew, 0 to 100; 5 unless set. */
    public int streamMaxRetries() {
        return streamMaxRetries;
    }

    /** The longest silence of a response; 300 seconds unless set. */
    public Duration streamIdleTimeout() {
        return streamIdleTimeout;
    }

    /** The longest wait for a WebSocket; 15 seconds unless set. */
    public Duration webSocketConnectTimeout() {
        return webSocketConnectTimeout;
    }

    /** Whether it takes the credentials of an OpenAI account. */
    public boolean requiresOpenAiAuth() {
        return requiresOpenAiAuth;
    }

    /** Whether it also speaks the Responses API over a WebSocket. */
    public boolean supportsWebSockets() {
        return supportsWebSockets;
    }

    @Override
    public String toString() {
        return "ModelProvider[id=" + id + ", baseUrl=" + baseUrl + "]";
    }

    /** Collects the description of a provider. */
    public static final class Builder {
        private final String id;
        private final String baseUrl;
        private String name;
        private @Nullable String environmentKey;
        private @Nullable String environmentKeyInstructions;
        private @Nullable String bearerToken;
        private Map<String, String> queryParameters = Map.of();
        private Map<String, String> headers = Map.of();
        private Map<String, String> environmentHeaders = Map.of();
        private int requestMaxRetries = 4;
        private int streamMaxRetries = 5;
        private Duration streamIdleTimeout = Duration.ofMinutes(5);
        private Duration webSocketConnectTimeout = Duration.ofSeconds(15);
        private boolean requiresOpenAiAuth;
        private boolean supportsWebSockets;

        private Builder(String id, String baseUrl) {
            this.id = id;
            this.name = id;
            this.baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
        }

        /** Sets {@link ModelProvider#name()}. */
        public Builder name(String value) {
            this.name = value;
            return this;
        }

        /** Sets {@link ModelProvider#environmentKey()} and what to say when that variable is missing. */
        public Builder environmentKey(@Nullable String variable, @Nullable String instructions) {
            this.environmentKey = variable;
            this.environmentKeyInstructions = instructions;
            return this;
        }

        /** Sets {@link ModelProvider#bearerToken()}. */
        public Builder bearerToken(@Nullable String secret) {
            this.bearerToken = secret;
            return this;
        }

        /** Sets {@link ModelProvider#queryParameters()}. */
        public Builder queryParameters(Map<String, String> value) {
            this.queryParameters = value;
            return this;
        }

        /** Sets {@link ModelProvider#headers()}. */
        public Builder headers(Map<String, String> value) {
            this.headers = value;
            return this;
        }

        /** Sets {@link ModelProvider#environmentHeaders()}. */
        public Builder environmentHeaders(Map<String, String> value) {
            this.environmentHeaders = value;
            return this;
        }

        /** Sets {@link ModelProvider#requestMaxRetries()}; more than 100 count as 100. */
        public Builder requestMaxRetries(int value) {
            this.requestMaxRetries = bounded(value);
            return this;
        }

        /** Sets {@link ModelProvider#streamMaxRetries()}; more than 100 count as 100. */
        public Builder streamMaxRetries(int value) {
            this.streamMaxRetries = bounded(value);
            return this;
        }

        /** Sets {@link ModelProvider#streamIdleTimeout()}. */
        public Builder streamIdleTimeout(Duration value) {
            this.streamIdleTimeout = value;
            return this;
        }

        /** Sets {@link ModelProvider#webSocketConnectTimeout()}. */
        public Builder webSocketConnectTimeout(Duration value) {
            this.webSocketConnectTimeout = value;
            return this;
        }

        /** Sets {@link ModelProvider#requiresOpenAiAuth()}. */
        public Builder requiresOpenAiAuth(boolean value) {
            this.requiresOpenAiAuth = value;
            return this;
        }

        /** Sets {@link ModelProvider#supportsWebSockets()}. */
        public Builder supportsWebSockets(boolean value) {
            this.supportsWebSockets = value;
            return this;
        }

        /** The provider. */
        public ModelProvider build() {
            return new ModelProvider(this);
        }

        private static int bounded(int retries) {
            if (retries < 0) {
                throw new IllegalArgumentException("retries must not be negative: " + retries);
            }
            return Math.min(retries, MAXIMUM_RETRIES);
        }
    }
}
