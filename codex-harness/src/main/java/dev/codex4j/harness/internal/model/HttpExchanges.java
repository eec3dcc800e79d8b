package dev.codex4j.harness.internal.model;

import dev.codex4j.harness.model.CredentialSource.Credentials;
import dev.codex4j.harness.model.ModelException;
import dev.codex4j.harness.model.ModelFailure;
import dev.codex4j.harness.model.ModelRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The exchanges behind one response, one at a time, each of which {@link #close()} ends from any thread. */
final class HttpExchanges {
    private static final int LARGEST_ERROR = 1024 * 1024;

    private final ModelRequest request;
    private final ResponsesEndpoint endpoint;
    private final SharedHttpClient http;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicReference<@Nullable Runnable> abort = new AtomicReference<>();
    private byte @Nullable [] body;

    HttpExchanges(ModelRequest request, ResponsesEndpoint endpoint, SharedHttpClient http) {
        this.request = request;
        this.endpoint = endpoint;
        this.http = http;
    }

    /** Sends the request and waits for the response's headers. */
    HttpResponse<ResponseBody> send(@Nullable Credentials credentials, Duration longestSilence)
            throws IOException, InterruptedException {
        requireOpen();
        HttpRequest message = message(credentials);
        ResponseBody responseBody = new ResponseBody();
        CompletableFuture<HttpResponse<ResponseBody>> response =
                http.client().sendAsync(message, information -> responseBody);
        abort.set(() -> {
            responseBody.cancel();
            response.cancel(true);
        });
        // Whoever closed just before did not see what there is to end now.
        if (closed.getCount() == 0) {
            abort();
        }
        try {
            return response.get(longestSilence.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            requireOpen();
            if (e.getCause() instanceof IOException problem) {
                throw problem;
            }
            throw new IOException("the request could not be sent", e.getCause());
        } catch (CancellationException e) {
            throw new ModelException(ModelFailure.closed(), e);
        } catch (TimeoutException e) {
            abort();
            throw new ResponseBody.SilentTooLong();
        }
    }

    private HttpRequest message(@Nullable Credentials credentials) throws InterruptedException {
        URI uri = endpoint.uri();
        byte[] bytes = body;
        if (bytes == null) {
            bytes = RequestBody.of(request);
            body = bytes;
        }
        HttpRequest.Builder builder;
        try {
            builder = http.request(uri);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new ModelException(
                    ModelFailure.permanent(ModelFailure.Kind.OTHER, String.valueOf(e.getMessage())), e);
        }
        endpoint.addHeaders(builder, request, credentials);
        return builder.POST(HttpRequest.BodyPublishers.ofByteArray(bytes)).build();
    }

    /** The text of an error response; what goes beyond a megabyte is cut off. */
    String readError(ResponseBody from, Duration longestSilence) throws IOException, InterruptedException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        List<ByteBuffer> buffers;
        while ((buffers = from.read(longestSilence)) != null) {
            for (ByteBuffer buffer : buffers) {
                byte[] bytes = new byte[Math.min(buffer.remaining(), LARGEST_ERROR - text.size())];
                buffer.get(bytes);
                text.writeBytes(bytes);
            }
            if (text.size() >= LARGEST_ERROR) {
                abort();
                break;
            }
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    /** Waits, but not beyond {@link #close()}. */
    void pause(Duration delay) throws InterruptedException {
        if (closed.await(delay.toNanos(), TimeUnit.NANOSECONDS)) {
            requireOpen();
        }
    }

    void requireOpen() {
        if (closed.getCount() == 0) {
            throw new ModelException(ModelFailure.closed());
        }
    }

    /** The last exchange came to its own end; there is nothing to abort. */
    void ended() {
        abort.set(null);
        closed.countDown();
    }

    void close() {
        closed.countDown();
        abort();
    }

    private void abort() {
        Runnable action = abort.getAndSet(null);
        if (action != null) {
            action.run();
        }
    }
}
