package dev.codex4j.harness.internal.exec;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Moves one stream of a process to its listener. It ends with the stream, or when it is told to stop: then it may still
 * be waiting for bytes that a grandchild could write, but delivers nothing any more once {@link #done()} has completed.
 */
final class OutputPump implements Runnable {
    /** The largest piece that is read, and so delivered, at once. */
    static final int READ_SIZE = 8192;

    private static final System.Logger LOGGER = System.getLogger(OutputPump.class.getName());

    private enum State {
        WAITING,
        DELIVERING,
        STOPPING,
        STOPPED
    }

    private final OutputListener.Channel channel;
    private final InputStream source;
    private final OutputListener listener;
    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);
    private final CompletableFuture<Void> done = new CompletableFuture<>();

    OutputPump(OutputListener.Channel channel, InputStream source, OutputListener listener) {
        this.channel = channel;
        this.source = source;
        this.listener = listener;
    }

    CompletableFuture<Void> done() {
        return done;
    }

    @Override
    public void run() {
        byte[] buffer = new byte[READ_SIZE];
        boolean listening = true;
        try {
            int length = source.read(buffer);
            while (length >= 0 && state.compareAndSet(State.WAITING, State.DELIVERING)) {
                listening = listening && deliver(buffer, length);
                if (!state.compareAndSet(State.DELIVERING, State.WAITING)) {
                    break;
                }
                length = source.read(buffer);
            }
        } catch (IOException e) {
            // A closed stream and the far end of a terminal going away both end the output.
            LOGGER.log(Level.TRACE, "output ended", e);
        } finally {
            state.set(State.STOPPED);
            done.complete(null);
        }
    }

    private boolean deliver(byte[] buffer, int length) {
        try {
            listener.output(channel, buffer, length);
            return true;
        } catch (RuntimeException e) {
            // The process must not block on a pipe that nobody empties.
            LOGGER.log(Level.WARNING, "an output listener failed and gets no more output", e);
            return false;
        }
    }

    void stop() {
        if (state.compareAndSet(State.WAITING, State.STOPPED)) {
            done.complete(null);
        } else {
            state.compareAndSet(State.DELIVERING, State.STOPPING);
        }
    }
}
