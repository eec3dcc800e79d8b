package dev.codex4j.harness.internal.model;

import dev.codex4j.harness.model.ModelException;
import dev.codex4j.harness.model.ModelRequest;
import dev.codex4j.harness.model.ModelStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A connection that is made before there is anything to ask, over which the provider reads how the conversation begins.
 * The first request profits from it and is never kept waiting: it takes over a connection that is still being made, and
 * makes one of its own while the provider still reads.
 */
final class WarmUp {
    private enum Stage {
        WAITING,
        CONNECTING,
        TAKEN,
        READING,
        READY,
        OVER
    }

    private final ResponsesWebSocketClient client;
    private final ResponsesSocket socket = new ResponsesSocket();
    private final CompletableFuture<Boolean> connected = new CompletableFuture<>();
    private Stage stage = Stage.WAITING;
    private @Nullable ModelStream reading;
    private Runnable whenReady = () -> {};

    WarmUp(ResponsesWebSocketClient client) {
        this.client = client;
    }

    /**
     * Connects and has the provider read the input of a request; returns when that is done or nobody wants it any more.
     *
     * @throws ModelException if it did not work
     */
    void run(Supplier<ModelRequest> beginning) throws InterruptedException {
        ModelRequest request = beginning.get();
        if (!advance(Stage.WAITING, Stage.CONNECTING)) {
            return;
        }
        if (!connect(request) || !advance(Stage.CONNECTING, Stage.READING)) {
            return;
        }
        try (ModelStream stream = client.reading(socket, request)) {
            if (begin(stream)) {
                // What it tells is of no use before the first turn.
                boolean more = true;
                while (more) {
                    more = stream.next() != null;
                }
                ready();
            }
        }
    }

    /** Makes the connection, and tells a request that has taken it over what became of it. */
    private boolean connect(ModelRequest request) throws InterruptedException {
        try {
            boolean made = client.connect(socket, request);
            if (!made) {
                advance(Stage.CONNECTING, Stage.OVER);
            }
            connected.complete(made);
            return made;
        } catch (ModelException e) {
            advance(Stage.CONNECTING, Stage.OVER);
            connected.completeExceptionally(e);
            throw e;
        } finally {
            // Without an outcome nobody must wait for one.
            connected.cancel(false);
        }
    }

    /** The connection, before it is made and after. */
    ResponsesSocket socket() {
        return socket;
    }

    /**
     * Takes the connection over if it is just being made, and waits until it is there.
     *
     * @return null if another one is to be made
     * @throws ModelException if it cannot be made
     */
    @Nullable
    ResponsesSocket takeOver() throws InterruptedException {
        if (advance(Stage.WAITING, Stage.OVER) || !advance(Stage.CONNECTING, Stage.TAKEN)) {
            return null;
        }
        try {
            return connected.get() ? socket : null;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ModelException problem) {
                throw problem;
            }
            throw new IllegalStateException("connecting fails in one way only", e);
        } catch (CancellationException e) {
            return null;
        }
    }

    /** Has {@code action} run if the provider has read everything before this is given up. */
    void whenReady(Runnable action) {
        synchronized (this) {
            if (stage != Stage.READY) {
                whenReady = action;
                return;
            }
        }
        action.run();
    }

    private void ready() {
        Runnable action;
        synchronized (this) {
            if (stage != Stage.READING) {
                return;
            }
            stage = Stage.READY;
            action = whenReady;
        }
        action.run();
    }

    /** Gives up; false if the connection is ready, or serves a request already. */
    boolean cancel() {
        ModelStream stream;
        synchronized (this) {
            if (stage == Stage.TAKEN || stage == Stage.READY) {
                return false;
            }
            stage = Stage.OVER;
            stream = reading;
        }
        if (stream == null) {
            socket.abort();
        } else {
            stream.close();
        }
        return true;
    }

    private synchronized boolean begin(ModelStream stream) {
        reading = stream;
        return stage == Stage.READING;
    }

    private synchronized boolean advance(Stage from, Stage to) {
        if (stage != from) {
            return false;
        }
        stage = to;
        return true;
    }
}
