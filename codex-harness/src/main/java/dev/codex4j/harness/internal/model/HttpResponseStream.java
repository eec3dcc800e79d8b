package dev.codex4j.harness.internal.model;

import dev.codex4j.harness.model.CredentialSource.Credentials;
import dev.codex4j.harness.model.ModelEvent;
import dev.codex4j.harness.model.ModelException;
import dev.codex4j.harness.model.ModelFailure;
import dev.codex4j.harness.model.ModelRequest;
import dev.codex4j.harness.model.ModelStream;
import dev.codex4j.harness.model.RateLimitSnapshot;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One response over HTTP: connects on the first read, then decodes what arrives. */
final class HttpResponseStream implements ModelStream {
    private static final int LARGEST_EVENT = 64 * 1024 * 1024;

    /** How long a completed response may take to end, so that its connection can serve again. */
    private static final Duration END_OF_RESPONSE = Duration.ofMillis(100);

    private final ResponsesEndpoint endpoint;
    private final HttpExchanges exchanges;
    private final Clock clock;
    private final Consumer<ModelStream> onClose;
    private final Duration longestSilence;
    private final ServerSentEvents parser = new ServerSentEvents(LARGEST_EVENT, this::decode);
    private final Queue<ModelEvent> pending = new ArrayDeque<>();
    private final Backoff backoff;
    private @Nullable ResponseBody body;
    private @Nullable ModelException failure;
    private String answeringModel;
    private boolean completed;

    HttpResponseStream(
            ModelRequest request,
            ResponsesEndpoint endpoint,
            SharedHttpClient http,
            Backoff backoff,
            Clock clock,
            Consumer<ModelStream> onClose) {
        this.answeringModel = request.model();
        this.endpoint = endpoint;
        this.backoff = backoff;
        this.clock = clock;
        this.onClose = onClose;
        this.longestSilence = endpoint.provider().streamIdleTimeout();
        this.exchanges = new HttpExchanges(request, endpoint, http);
    }

    @Override
    public @Nullable ModelEvent next() {
        try {
            while (true) {
                ModelEvent event = pending.poll();
                if (event != null) {
                    return event;
                }
                if (failure != null) {
                    throw failure;
                }
                if (completed) {
                    finish();
                    return null;
                }
                if (body == null) {
                    body = connect();
                } else {
                    read(body);
                }
            }
        } catch (ModelException e) {
            failure = e;
            close();
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            throw new ModelException(ModelFailure.closed(), e);
        }
    }

    private ResponseBody connect() throws InterruptedException {
        int retries = 0;
        int renewals = 0;
        while (true) {
            Credentials credentials = endpoint.credentials();
            ModelException problem;
            boolean worthRetrying;
            try {
                HttpResponse<ResponseBody> response = exchanges.send(credentials, longestSilence);
                int status = response.statusCode();
                if (status >= 200 && status < 300) {
                    announce(response.headers());
                    return response.body();
                }
                String text = exchanges.readError(response.body(), longestSilence);
                if (status == 401 && credentials != null && renewals < 2 && endpoint.renew(credentials)) {
                    renewals++;
                    continue;
                }
                problem = new ModelException(HttpFailures.of(
                        status, response.headers(), text, ResponsesEndpoint.shown(response.uri()), clock));
                worthRetrying = status >= 500;
            } catch (ResponseBody.SilentTooLong e) {
                throw new ModelException(ModelFailure.disconnected("idle timeout waiting for SSE"), e);
            } catch (IOException e) {
                problem = new ModelException(TransportFailures.sending(e), e);
                worthRetrying = true;
            }
            exchanges.requireOpen();
            if (!worthRetrying || retries >= endpoint.provider().requestMaxRetries()) {
                throw problem;
            }
            retries++;
            exchanges.pause(backoff.delay(retries));
        }
    }

    private void announce(HttpHeaders headers) {
        List<RateLimitSnapshot> limits = RateLimitHeaders.read(headers);
        if (!limits.isEmpty()) {
            pending.add(new ModelEvent.RateLimits(limits));
        }
        announceModel(RateLimitHeaders.text(headers, "openai-model"));
        String turnState = RateLimitHeaders.text(headers, "x-codex-turn-state");
        if (turnState != null) {
            pending.add(new ModelEvent.TurnState(turnState));
        }
        String version = RateLimitHeaders.text(headers, "x-models-etag");
        if (version != null) {
            pending.add(new ModelEvent.ModelsVersion(version));
        }
    }

    /** Providers say who answers in several places; one that is not the requested one is told of once. */
    private void announceModel(@Nullable String model) {
        if (model != null && !model.equalsIgnoreCase(answeringModel)) {
            answeringModel = model;
            pending.add(new ModelEvent.Rerouted(model));
        }
    }

    private void read(ResponseBody from) throws InterruptedException {
        List<ByteBuffer> buffers;
        try {
            buffers = from.read(longestSilence);
        } catch (ResponseBody.SilentTooLong e) {
            throw new ModelException(ModelFailure.disconnected("idle timeout waiting for SSE"), e);
        } catch (ResponseBody.Cancelled e) {
            throw new ModelException(ModelFailure.closed(), e);
        } catch (IOException e) {
            throw new ModelException(
                    ModelFailure.disconnected("Transport error: network error: error decoding response body"), e);
        }
        if (buffers == null) {
            throw new ModelException(ModelFailure.disconnected("stream closed before response.completed"));
        }
        try {
            for (ByteBuffer buffer : buffers) {
                parser.feed(buffer);
            }
        } catch (ServerSentEvents.TooLarge e) {
            throw new ModelException(ModelFailure.disconnected(String.valueOf(e.getMessage())), e);
        }
    }

    /** Takes one event of the parser's. What came before a failure in the same batch is still delivered. */
    private void decode(byte[] data) {
        if (completed || failure != null) {
            return;
        }
        try {
            ModelEvent event = EventDecoder.decode(data);
            if (event instanceof ModelEvent.Rerouted rerouted) {
                announceModel(rerouted.model());
            } else if (event != null) {
                pending.add(event);
                completed = event instanceof ModelEvent.Completed;
                if (event instanceof ModelEvent.Created created) {
                    announceModel(created.model());
                }
            }
        } catch (ModelException e) {
            failure = e;
        }
    }

    private void finish() throws InterruptedException {
        ResponseBody rest = body;
        body = null;
        try {
            while (rest != null && rest.read(END_OF_RESPONSE) != null) {
                exchanges.requireOpen();
            }
            exchanges.ended();
        } catch (IOException | ModelException e) {
            // The response was complete; how its connection ends changes nothing.
            exchanges.close();
        }
        onClose.accept(this);
    }

    @Override
    public void close() {
        exchanges.close();
        onClose.accept(this);
    }
}
