package dev.codex4j.client;

import dev.codex4j.protocol.CodexException;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.TransportException;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnCompletedNotification;
import dev.codex4j.protocol.turn.TurnInterruptParams;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The events of a running turn, in order, each once, up to and with {@code turn/completed}: those that belong to the turn and
 * those that belong to its thread as a whole. To be read by one thread at a time, which waits for events; a stream that is not
 * read holds up its own thread only, and is ended with an error if that lasts
 * ({@link ClientOptions#slowConsumerLimit()}).
 *
 * <pre>{@code
 * try (TurnStream events = thread.stream("Fix the failing test")) {
 *     for (ServerNotification event : events) {
 *         ...
 *     }
 *     System.out.println(events.result().finalMessage());
 * }
 * }</pre>
 */
public final class TurnStream implements Iterable<ServerNotification>, AutoCloseable {
    private final CodexClient client;
    private final String threadId;
    private final EventBuffer buffer;
    private final String turnId;
    private final TurnRecord record = new TurnRecord();
    private @Nullable Turn completed;

    TurnStream(CodexClient client, String threadId, String turnId, EventBuffer buffer) {
        this.client = client;
        this.threadId = threadId;
        this.turnId = turnId;
        this.buffer = buffer;
    }

    /** The thread. */
    public String threadId() {
        return threadId;
    }

    /** The turn. */
    public String turnId() {
        return turnId;
    }

    /**
     * Waits for the next event.
     *
     * @return null after {@code turn/completed}, or after this stream was closed
     * @throws TransportException if the connection was lost before the turn ended; events that had arrived come first
     * @throws CodexException if the stream was not read for too long, or this thread was interrupted
     */
    public @Nullable ServerNotification next() {
        while (completed == null) {
            ServerNotification event = buffer.take();
            if (event == null) {
                return null;
            }
            String turn = EventIds.turnId(event);
            if (turn != null && !turn.equals(turnId)) {
                continue;
            }
            record.add(event);
            if (event instanceof TurnCompletedNotification last) {
                completed = last.turn();
                close();
            }
            return event;
        }
        return null;
    }

    /** The events from the next one on; each call goes on where the stream is. See {@link #next()} for errors. */
    @Override
    public Iterator<ServerNotification> iterator() {
        return new Iterator<>() {
            private @Nullable ServerNotification ahead;

            @Override
            public boolean hasNext() {
                if (ahead == null) {
                    ahead = TurnStream.this.next();
                }
                return ahead != null;
            }

            @Override
            public ServerNotification next() {
                ServerNotification event = hasNext() ? ahead : null;
                if (event == null) {
                    throw new NoSuchElementException("The turn is over.");
                }
                ahead = null;
                return event;
            }
        };
    }

    /**
     * Reads the events that are left and tells what came of the turn.
     *
     * @throws dev.codex4j.protocol.TurnFailedException if the turn failed
     * @throws CodexException as {@link #next()}, and if the stream was closed before the turn ended
     */
    public TurnResult result() {
        while (next() != null) {
            // The events are recorded as they pass.
        }
        if (completed == null) {
            throw new CodexException("The stream of turn " + turnId + " of thread " + threadId
                    + " was closed before the turn ended: there is no result.");
        }
        return record.finish(threadId, completed);
    }

    /** Asks the server to interrupt the turn. The stream then ends in the ordinary way, with the status interrupted. */
    public CompletableFuture<Void> interrupt() {
        return client.request(new TurnInterruptParams(threadId, turnId)).thenAccept(done -> {});
    }

    /** Stops receiving events. The turn itself goes on. Idempotent; callable from anywhere. */
    @Override
    public void close() {
        buffer.close();
    }
}
