package dev.codex4j.harness.internal.model;

import dev.codex4j.harness.model.ModelRequest;
import dev.codex4j.harness.model.RawJson;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One WebSocket to a provider, and what the provider knows of the conversation that goes over it. Serves one response
 * after the other; one thread at a time sends and reads, any thread may abort.
 */
final class ResponsesSocket {
    /** A response whose request and items the provider remembers. */
    private record Link(String responseId, RawJson parameters, List<RawJson> items) {}

    /** What the socket said: a message, or null for its end. */
    private record Heard(@Nullable String message, @Nullable IOException problem) {}

    private final LinkedBlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    private volatile @Nullable WebSocket socket;
    private volatile Runnable waking = () -> {};
    private volatile boolean over;
    private @Nullable Link latest;

    /** Takes in what arrives; a message is asked for when the one before was read, so that little waits here. */
    WebSocket.Listener listener() {
        return new Ear();
    }

    /**
     * Waits until the connection is there.
     *
     * @throws HttpTimeoutException if that takes too long
     * @throws IOException if it cannot be made, or was aborted meanwhile
     */
    void awaitOpen(CompletableFuture<WebSocket> opening, Duration limit) throws IOException, InterruptedException {
        CompletableFuture<Void> there = new CompletableFuture<>();
        // Not a stage that depends on the other: a connection that comes after nobody waits any more must be ended.
        CompletableFuture<WebSocket> unused = opening.whenComplete((opened, problem) -> {
            if (problem == null) {
                connected(opened);
                there.complete(null);
            } else {
                there.completeExceptionally(problem);
            }
        });
        waking = () -> there.completeExceptionally(new IOException("the connection was ended"));
        if (over) {
            waking.run();
        }
        try {
            there.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            abort();
            throw new HttpTimeoutException("the connection was not made in time");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException problem) {
                throw problem;
            }
            throw new IOException("the connection could not be made", e.getCause());
        }
    }

    private void connected(WebSocket opened) {
        socket = opened;
        if (over) {
            opened.abort();
        }
    }

    boolean isOpen() {
        return !over;
    }

    /** The frame for a request: only what is new, if it continues the latest response. */
    String frame(ModelRequest request, boolean generate) {
        Link known = latest;
        latest = null;
        if (known == null
                || !known.parameters().equals(RequestBody.parameters(request))
                || !startsWith(request.input(), known.items())) {
            return RequestBody.frame(request, 0, null, generate);
        }
        return RequestBody.frame(request, known.items().size(), known.responseId(), generate);
    }

    /** Notes a response that is complete: the next request may continue it. */
    void remember(String responseId, ModelRequest request, List<RawJson> output) {
        List<RawJson> items = new ArrayList<>(request.input());
        items.addAll(output);
        latest = new Link(responseId, RequestBody.parameters(request), items);
    }

    private static boolean startsWith(List<RawJson> input, List<RawJson> beginning) {
        return input.size() > beginning.size()
                && input.subList(0, beginning.size()).equals(beginning);
    }

    void send(String frame, Duration limit) throws IOException, InterruptedException {
        WebSocket open = socket;
        if (open == null || over) {
            throw new IOException("the connection is closed");
        }
        try {
            open.sendText(frame, true).get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IOException("the request could not be sent", e.getCause());
        } catch (TimeoutException e) {
            throw new IOException("the request could not be sent in time", e);
        }
    }

    /**
     * The next message, null if none comes in time.
     *
     * @throws IOException if the connection is over
     */
    @Nullable
    String read(Duration longestSilence) throws IOException, InterruptedException {
        Heard next = heard.poll(longestSilence.toNanos(), TimeUnit.NANOSECONDS);
        if (next == null) {
            return null;
        }
        if (next.message() == null) {
            heard.add(next);
            throw next.problem() == null ? new IOException("the connection is closed") : next.problem();
        }
        WebSocket open = socket;
        if (open != null) {
            open.request(1);
        }
        return next.message();
    }

    /** Ends the connection at once and wakes its reader. Idempotent. */
    void abort() {
        WebSocket open = socket;
        end(new IOException("the connection was ended"));
        waking.run();
        if (open != null) {
            open.abort();
        }
    }

    private void end(IOException problem) {
        over = true;
        heard.add(new Heard(null, problem));
    }

    private final class Ear implements WebSocket.Listener {
        private static final int LARGEST_MESSAGE = 64 * 1024 * 1024;

        private final StringBuilder message = new StringBuilder();

        @Override
        public void onOpen(WebSocket opened) {
            opened.request(1);
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            if (message.length() + data.length() > LARGEST_MESSAGE) {
                end(new IOException("a message is too large"));
                from.abort();
                return null;
            }
            message.append(data);
            if (last) {
                heard.add(new Heard(message.toString(), null));
                message.setLength(0);
            } else {
                from.request(1);
            }
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
            from.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int statusCode, String reason) {
            end(new IOException("websocket closed by server before response.completed"));
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            end(new IOException("WebSocket protocol error: " + error.getMessage(), error));
        }
    }
}
