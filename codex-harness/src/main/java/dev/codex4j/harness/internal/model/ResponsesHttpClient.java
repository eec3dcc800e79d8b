package dev.codex4j.harness.internal.model;

import dev.codex4j.harness.model.CredentialSource;
import dev.codex4j.harness.model.ModelClient;
import dev.codex4j.harness.model.ModelProvider;
import dev.codex4j.harness.model.ModelRequest;
import dev.codex4j.harness.model.ModelStream;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Speaks the Responses API over HTTP with one provider. Many of them share one {@link SharedHttpClient}. */
public final class ResponsesHttpClient implements ModelClient {
    private final ResponsesEndpoint endpoint;
    private final SharedHttpClient http;
    private final Backoff backoff;
    private final Clock clock;
    private final Set<ModelStream> open = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * A client of {@code provider}; nothing is opened yet.
     *
     * @param environment variables that the provider's description refers to
     * @param credentials the account's credentials, used where the provider has none of its own
     * @param http stays open when this client is closed
     */
    public ResponsesHttpClient(
            ModelProvider provider,
            Map<String, String> environment,
            CredentialSource credentials,
            SharedHttpClient http,
            Backoff backoff,
            Clock clock) {
        this.endpoint = new ResponsesEndpoint(provider, environment, credentials);
        this.http = http;
        this.backoff = backoff;
        this.clock = clock;
    }

    @Override
    public ModelStream open(ModelRequest request) {
        HttpResponseStream stream = new HttpResponseStream(request, endpoint, http, backoff, clock, open::remove);
        open.add(stream);
        if (closed) {
            stream.close();
        }
        return stream;
    }

    @Override
    public void close() {
        closed = true;
        for (ModelStream stream : open) {
            stream.close();
        }
    }
}
