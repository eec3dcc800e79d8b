package dev.codex4j.harness.internal.model;

import dev.codex4j.harness.model.CredentialSource;
import dev.codex4j.harness.model.CredentialSource.Credentials;
import dev.codex4j.harness.model.ModelClient;
import dev.codex4j.harness.model.ModelException;
import dev.codex4j.harness.model.ModelFailure;
import dev.codex4j.harness.model.ModelFailure.Retry;
import dev.codex4j.harness.model.ModelProvider;
import dev.codex4j.harness.model.ModelRequest;
import dev.codex4j.harness.model.ModelStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.http.HttpTimeoutException;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Speaks the Responses API over WebSockets, for the requests of one thread: a connection is kept from one to the next,
 * and a request that continues the one before sends only what is new. A provider that does not take WebSockets, or with
 * which they break too often, is asked over HTTP from then on.
 */
public final class ResponsesWebSocketClient implements ModelClient {
    private static final Logger LOG = System.getLogger(ResponsesWebSocketClient.class.getName());
    private static final int UPGRADE_REQUIRED = 426;
    private static final int UNAUTHORIZED = 401;
    private static final int MOST_RENEWALS = 2;

    private final ResponsesEndpoint endpoint;
    private final SharedHttpClient shared;
    private final ModelClient http;
    private final Clock clock;
    private final Set<ModelStream> open = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable ResponsesSocket> idle = new AtomicReference<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicReference<@Nullable WarmUp> warming = new AtomicReference<>();
    private volatile boolean asked;
    private volatile boolean overHttp;
    private volatile boolean closed;

    /**
     * A client of {@code provider}; nothing is opened yet.
     *
     * @param environment variables that the provider's description refers to
     * @param credentials the account's credentials, used where the provider has none of its own
     * @param shared makes connections; stays open when this client is closed
     * @param http answers where WebSockets do not work; stays open too
     */
    public ResponsesWebSocketClient(
            ModelProvider provider,
            Map<String, String> environment,
            CredentialSource credentials,
            SharedHttpClient shared,
            ModelClient http,
            Clock clock) {
        this.endpoint = new ResponsesEndpoint(provider, environment, credentials);
        this.shared = shared;
        this.http = http;
        this.clock = clock;
    }

    @Override
    public ModelStream open(ModelRequest request) {
        asked = true;
        return overHttp ? http.open(request) : keep(WebSocketResponseStream.answering(this, request));
    }

    /**
     * Opens the connection ahead of the first request and has the provider read how the conversation begins, so that a
     * request which continues that sends only what is new. Waits until that is done; what fails here is of no
     * consequence. Does nothing once anything was asked.
     *
     * @param beginning a request with the beginning as its input; made only if it is used
     */
    public void warmUp(Supplier<ModelRequest> beginning) {
        WarmUp ahead = new WarmUp(this);
        if (overHttp || !warming.compareAndSet(null, ahead)) {
            return;
        }
        // Whoever asks or closes from here on finds it.
        if (asked || closed) {
            warming.compareAndSet(ahead, null);
            return;
        }
        try {
            ahead.run(beginning);
        } catch (ModelException e) {
            LOG.log(
                    Level.DEBUG,
                    "The provider could not be asked ahead of time: {0}",
                    e.failure().kind());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What warms the connection up, for one request only: null if nothing does, or did. */
    @Nullable
    WarmUp takeWarmUp() {
        return warming.getAndSet(null);
    }

    /** Has the provider read the input of {@code request} over a connection. */
    ModelStream reading(ResponsesSocket socket, ModelRequest request) {
        return keep(WebSocketResponseStream.reading(this, socket, request));
    }

    private ModelStream keep(ModelStream stream) {
        open.add(stream);
        if (closed) {
            stream.close();
        }
        return stream;
    }

    @Override
    public void close() {
        closed = true;
        WarmUp ahead = warming.getAndSet(null);
        if (ahead != null) {
            ahead.cancel();
        }
        open.forEach(ModelStream::close);
        ResponsesSocket waiting = idle.getAndSet(null);
        if (waiting != null) {
            waiting.abort();
        }
    }

    ModelClient http() {
        return http;
    }

    Clock clock() {
        return clock;
    }

    Duration longestSilence() {
        return endpoint.provider().streamIdleTimeout();
    }

    /** How long the provider may take to read ahead of time: it is a part of connecting. */
    Duration longestWarmUp() {
        return endpoint.provider().webSocketConnectTimeout();
    }

    String shownAddress() {
        return ResponsesEndpoint.shown(endpoint.webSocketUri());
    }

    /** A connection that waits for another request, null if there is none. */
    @Nullable
    ResponsesSocket idle() {
        ResponsesSocket waiting = idle.getAndSet(null);
        return waiting != null && waiting.isOpen() ? waiting : null;
    }

    /** A response is complete; its connection may serve again. */
    void finished(ResponsesSocket socket, ModelStream stream) {
        failures.set(0);
        open.remove(stream);
        ResponsesSocket other = idle.getAndSet(socket);
        if (other != null) {
            other.abort();
        }
        if (closed && idle.compareAndSet(socket, null)) {
            socket.abort();
        }
    }

    void forget(ModelStream stream) {
        open.remove(stream);
    }

    /** Connects; false if the provider does not take WebSockets and is to be asked over HTTP. */
    boolean connect(ResponsesSocket socket, ModelRequest request) throws InterruptedException {
        if (overHttp) {
            return false;
        }
        for (int renewals = 0; ; renewals++) {
            Credentials credentials = endpoint.credentials();
            try {
                shakeHands(socket, request, credentials);
                return true;
            } catch (WebSocketHandshakeException e) {
                int status = e.getResponse().statusCode();
                if (status == UPGRADE_REQUIRED) {
                    overHttp = true;
                    return false;
                }
                if (status != UNAUTHORIZED
                        || credentials == null
                        || renewals >= MOST_RENEWALS
                        || !endpoint.renew(credentials)) {
                    throw refused(e);
                }
            } catch (HttpTimeoutException e) {
                throw new ModelException(
                        ModelFailure.disconnected("timed out while connecting").withRetry(Retry.RECONNECT), e);
            } catch (IOException e) {
                ModelFailure failure = TransportFailures.sending(e);
                throw new ModelException(
                        failure.retry() == Retry.STREAM ? failure.withRetry(Retry.RECONNECT) : failure, e);
            }
        }
    }

    /** Whatever the status, the connection is tried again; HTTP tells soon enough what is really wrong. */
    private ModelException refused(WebSocketHandshakeException refusal) {
        var response = refusal.getResponse();
        return new ModelException(
                HttpFailures.of(response.statusCode(), response.headers(), "", shownAddress(), clock)
                        .withRetry(Retry.RECONNECT),
                refusal);
    }

    private void shakeHands(ResponsesSocket socket, ModelRequest request, @Nullable Credentials credentials)
            throws IOException, InterruptedException {
        Duration limit = endpoint.provider().webSocketConnectTimeout();
        CompletableFuture<WebSocket> opening;
        try {
            WebSocket.Builder builder = shared.client().newWebSocketBuilder().connectTimeout(limit);
            endpoint.addHeaders(builder, request, credentials);
            builder.header("openai-beta", "responses_websockets=2026-02-06");
            opening = builder.buildAsync(endpoint.webSocketUri(), socket.listener());
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new ModelException(
                    ModelFailure.permanent(ModelFailure.Kind.OTHER, String.valueOf(e.getMessage())), e);
        }
        socket.awaitOpen(opening, limit);
    }

    /** The failure of a response as the turn is to take it: after too many in a row the next attempt goes over HTTP. */
    ModelException counted(ModelException problem) {
        if (problem.failure().retry() != Retry.RECONNECT
                || failures.incrementAndGet() <= endpoint.provider().streamMaxRetries()) {
            return problem;
        }
        overHttp = true;
        return new ModelException(problem.failure().withRetry(Retry.OTHER_TRANSPORT), problem);
    }
}
