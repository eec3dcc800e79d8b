package dev.codex4j.harness.internal.model;

import dev.codex4j.harness.model.ModelEvent;
import dev.codex4j.harness.model.ModelException;
import dev.codex4j.harness.model.ModelFailure;
import dev.codex4j.harness.model.ModelStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Reads prepared events as if they came from a provider. */
public final class ScriptedStream implements ModelStream {
    private final Supplier<List<ObjectNode>> script;
    private final Duration pace;
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable Iterator<ObjectNode> events;
    private boolean completed;

    /**
     * A stream whose events are made on the first read.
     *
     * @param pace how long to wait before each event
     */
    public ScriptedStream(Supplier<List<ObjectNode>> script, Duration pace) {
        this.script = script;
        this.pace = pace;
    }

    @Override
    public @Nullable ModelEvent next() {
        if (completed) {
            return null;
        }
        if (events == null) {
            events = script.get().iterator();
        }
        while (events.hasNext()) {
            awaitTurn();
            byte[] data = events.next().toString().getBytes(StandardCharsets.UTF_8);
            ModelEvent event = EventDecoder.decode(data);
            if (event != null) {
                completed = event instanceof ModelEvent.Completed;
                return event;
            }
        }
        throw new ModelException(ModelFailure.disconnected("stream closed before response.completed"));
    }

    private void awaitTurn() {
        try {
            if (closed.await(pace.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new ModelException(ModelFailure.closed());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelException(ModelFailure.closed(), e);
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
