package dev.codex4j.harness.internal.model;

import dev.codex4j.harness.model.ModelEvent;
import dev.codex4j.harness.model.ModelException;
import dev.codex4j.harness.model.ModelFailure;
import dev.codex4j.harness.model.ModelRequest;
import dev.codex4j.harness.model.ModelStream;
import dev.codex4j.harness.model.RawJson;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One response over a WebSocket; over HTTP where the provider turns out not to take WebSockets. */
final class WebSocketResponseStream implements ModelStream {
    private final ResponsesWebSocketClient client;
    private final ModelRequest request;
    private final @Nullable ResponsesSocket given;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final List<RawJson> output = new ArrayList<>();
    private volatile @Nullable ResponsesSocket socket;
    private volatile @Nullable ModelStream overHttp;
    private boolean completed;

    /** @param given the connection to have the input read over, null for a connection of its own and an answer */
    private WebSocketResponseStream(
            ResponsesWebSocketClient client, ModelRequest request, @Nullable ResponsesSocket given) {
        this.client = client;
        this.request = request;
        this.given = given;
    }

    /** The provider's answer to {@code request}. */
    static ModelStream answering(ResponsesWebSocketClient client, ModelRequest request) {
        return new WebSocketResponseStream(client, request, null);
    }

    /** Has the provider read the input of {@code request}; nothing is answered. */
    static ModelStream reading(ResponsesWebSocketClient client, ResponsesSocket socket, ModelRequest request) {
        return new WebSocketResponseStream(client, request, socket);
    }

    @Override
    public @Nullable ModelEvent next() {
        try {
            while (!completed) {
                requireOpen();
                ModelStream other = overHttp;
                if (other != null) {
                    return other.next();
                }
                ResponsesSocket open = socket;
                if (open == null) {
                    begin();
                    continue;
                }
                ModelEvent event = read(open);
                if (event != null) {
                    return event;
                }
            }
            return null;
        } catch (ModelException e) {
            boolean unwanted = closed.get();
            close();
            if (unwanted) {
                throw new ModelException(ModelFailure.closed(), e);
            }
            throw given == null ? client.counted(e) : e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            throw new ModelException(ModelFailure.closed(), e);
        }
    }

    private void begin() throws InterruptedException {
        ResponsesSocket open = given == null ? connection() : given;
        if (open == null) {
            ModelStream other = client.http().open(request);
            overHttp = other;
            if (closed.get()) {
                other.close();
            }
            return;
        }
        use(open);
        try {
            open.send(open.frame(request, given == null), client.longestSilence());
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** A connection to ask over, null if the provider is to be asked over HTTP. */
    private @Nullable ResponsesSocket connection() throws InterruptedException {
        WarmUp ahead = client.takeWarmUp();
        ResponsesSocket ready = client.idle();
        if (ready != null) {
            return ready;
        }
        if (ahead != null) {
            use(ahead.socket());
            ResponsesSocket taken = ahead.takeOver();
            if (taken != null) {
                return taken;
            }
        }
        ResponsesSocket own = new ResponsesSocket();
        use(own);
        if (ahead == null) {
            return client.connect(own, request) ? own : null;
        }
        ahead.whenReady(own::abort);
        try {
            boolean connected = client.connect(own, request);
            if (ahead.cancel()) {
                return connected ? own : null;
            }
            own.abort();
        } catch (ModelException e) {
            if (closed.get() || ahead.cancel()) {
                throw e;
            }
        }
        return connection();
    }

    /** From now on the end of this stream is the end of the connection. */
    private void use(ResponsesSocket open) {
        socket = open;
        if (closed.get()) {
            open.abort();
            throw new ModelException(ModelFailure.closed());
        }
    }

    private @Nullable ModelEvent read(ResponsesSocket open) throws InterruptedException {
        String message;
        try {
            message = open.read(given == null ? client.longestSilence() : client.longestWarmUp());
        } catch (IOException e) {
            throw broken(e);
        }
        if (message == null) {
            throw new ModelException(disconnected("idle timeout waiting for websocket"));
        }
        refuseErrors(message);
        ModelEvent event = decode(message);
        if (event instanceof ModelEvent.ItemDone done && done.item().replay() != null) {
            output.add(done.item().replay());
        } else if (event instanceof ModelEvent.Completed end) {
            completed = true;
            socket = null;
            open.remember(end.responseId(), request, output);
            client.finished(open, this);
        }
        return event;
    }

    private @Nullable ModelEvent decode(String message) {
        try {
            return EventDecoder.decode(message.getBytes(StandardCharsets.UTF_8));
        } catch (ModelException e) {
            if (e.failure().retry() == ModelFailure.Retry.STREAM) {
                throw new ModelException(e.failure().withRetry(ModelFailure.Retry.RECONNECT), e);
            }
            throw e;
        }
    }

    /** Failures come as messages of their own, with the status that an HTTP response would have. */
    private void refuseErrors(String message) {
        if (!message.contains("\"error\"")) {
            return;
        }
        JsonNode frame;
        try {
            frame = JsonMapper.shared().readTree(message);
        } catch (JacksonException e) {
            return;
        }
        if (!frame.path("type").asString("").equals("error")) {
            return;
        }
        if (frame.path("error").path("code").asString("").equals("websocket_connection_limit_reached")) {
            throw new ModelException(disconnected("websocket connection limit reached"));
        }
        int status = frame.path("status").asInt(frame.path("status_code").asInt(0));
        if (status == 0) {
            return;
        }
        ModelFailure failure =
                HttpFailures.of(status, headers(frame.path("headers")), message, client.shownAddress(), client.clock());
        throw new ModelException(
                failure.retry() == ModelFailure.Retry.STREAM
                        ? failure.withRetry(ModelFailure.Retry.RECONNECT)
                        : failure);
    }

    private static HttpHeaders headers(JsonNode given) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        given.properties()
                .forEach(entry ->
                        headers.put(entry.getKey(), List.of(entry.getValue().asString(""))));
        return HttpHeaders.of(headers, (name, value) -> true);
    }

    private static ModelException broken(IOException problem) {
        return new ModelException(disconnected(String.valueOf(problem.getMessage())), problem);
    }

    private static ModelFailure disconnected(String cause) {
        return ModelFailure.disconnected(cause).withRetry(ModelFailure.Retry.RECONNECT);
    }

    private void requireOpen() {
        if (closed.get()) {
            throw new ModelException(ModelFailure.closed());
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            ResponsesSocket open = socket;
            if (open != null) {
                open.abort();
            }
            ModelStream other = overHttp;
            if (other != null) {
                other.close();
            }
            client.forget(this);
        }
    }
}
