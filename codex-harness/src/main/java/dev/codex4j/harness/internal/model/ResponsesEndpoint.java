package dev.codex4j.harness.internal.model;

import dev.codex4j.harness.model.CredentialSource;
import dev.codex4j.harness.model.CredentialSource.Credentials;
import dev.codex4j.harness.model.ModelException;
import dev.codex4j.harness.model.ModelFailure;
import dev.codex4j.harness.model.ModelFailure.Kind;
import dev.codex4j.harness.model.ModelProvider;
import dev.codex4j.harness.model.ModelRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Where a provider is reached, and the headers that go there. */
final class ResponsesEndpoint {
    private final ModelProvider provider;
    private final Map<String, String> environment;
    private final CredentialSource account;

    ResponsesEndpoint(ModelProvider provider, Map<String, String> environment, CredentialSource account) {
        this.provider = provider;
        this.environment = environment;
        this.account = account;
    }

    ModelProvider provider() {
        return provider;
    }

    URI uri() {
        return uri("/responses", provider.queryParameters());
    }

    /** Where the provider lists its models for clients of this version. */
    URI modelsUri(String clientVersion) {
        Map<String, String> parameters = new LinkedHashMap<>(provider.queryParameters());
        parameters.put("client_version", clientVersion);
        return uri("/models", parameters);
    }

    private URI uri(String path, Map<String, String> parameters) {
        StringBuilder address = new StringBuilder(provider.baseUrl()).append(path);
        char separator = '?';
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            address.append(separator)
                    .append(encode(parameter.getKey()))
                    .append('=')
                    .append(encode(parameter.getValue()));
            separator = '&';
        }
        try {
            URI uri = new URI(address.toString());
            if (uri.getHost() == null
                    || uri.getScheme() == null
                    || !uri.getScheme().startsWith("http")) {
                throw misconfigured("its base_url is not an http or https address");
            }
            return uri;
        } catch (URISyntaxException e) {
            throw misconfigured("its base_url is not an address");
        }
    }

    /** The same place for WebSockets. */
    URI webSocketUri() {
        String address = uri().toString();
        return URI.create("ws" + address.substring("http".length()));
    }

    /** The address as it may be shown: parameters and user names in it could be secrets. */
    static String shown(URI uri) {
        String authority = uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
        return uri.getScheme() + "://" + authority + uri.getRawPath();
    }

    /** The account's credentials for the next request; null if the provider has its own, or none are needed. */
    @Nullable
    Credentials credentials() {
        return provider.environmentKey() == null && provider.bearerToken() == null ? account.current() : null;
    }

    /** Whether the account found other credentials than those that were refused. */
    boolean renew(Credentials refused) {
        return account.onUnauthorized(refused);
    }

    void addHeaders(HttpRequest.Builder builder, ModelRequest request, @Nullable Credentials credentials) {
        builder.setHeader("accept", "text/event-stream");
        builder.setHeader("content-type", "application/json");
        headers(request.headers(), credentials).forEach((name, value) -> set(builder::setHeader, name, value));
    }

    /** For requests that are not for a response: any form of answer will do. */
    void addHeaders(HttpRequest.Builder builder, Map<String, String> further, @Nullable Credentials credentials) {
        builder.setHeader("accept", "*/*");
        headers(further, credentials).forEach((name, value) -> set(builder::setHeader, name, value));
    }

    void addHeaders(WebSocket.Builder builder, ModelRequest request, @Nullable Credentials credentials) {
        headers(request.headers(), credentials).forEach((name, value) -> set(builder::header, name, value));
    }

    /** The headers that any transport sends; of equal names the last counts. */
    private Map<String, String> headers(Map<String, String> further, @Nullable Credentials credentials) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(provider.headers());
        provider.environmentHeaders().forEach((header, variable) -> {
            String value = environment.get(variable);
            if (value != null && !value.isBlank()) {
                headers.put(header, value.trim());
            }
        });
        headers.putAll(further);
        String token = credentials != null ? credentials.bearerToken() : ownToken();
        if (token != null) {
            headers.put("authorization", "Bearer " + token);
        }
        if (credentials != null) {
            headers.putAll(credentials.headers());
        }
        return headers;
    }

    private @Nullable String ownToken() {
        String variable = provider.environmentKey();
        if (variable == null) {
            return provider.bearerToken();
        }
        String value = environment.get(variable);
        if (value == null || value.isBlank()) {
            String instructions = provider.environmentKeyInstructions();
            throw new ModelException(ModelFailure.permanent(
                    Kind.OTHER,
                    "Missing environment variable: `" + variable + "`."
                            + (instructions == null ? "" : " " + instructions)));
        }
        return value.trim();
    }

    private void set(BiConsumer<String, String> builder, String name, String value) {
        try {
            builder.accept(name, value);
        } catch (IllegalArgumentException e) {
            // The exception quotes the value, which may be a secret.
            throw misconfigured("header `" + name + "` cannot be sent");
        }
    }

    private ModelException misconfigured(String problem) {
        return new ModelException(ModelFailure.permanent(
                Kind.OTHER, "Model provider `" + provider.id() + "` cannot be used: " + problem));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
