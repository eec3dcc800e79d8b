package dev.codex4j.harness.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.model.ModelClient;
import dev.codex4j.harness.model.ModelEvent;
import dev.codex4j.harness.model.ModelException;
import dev.codex4j.harness.model.ModelFailure;
import dev.codex4j.harness.model.ModelItem;
import dev.codex4j.harness.model.ModelRequest;
import dev.codex4j.harness.model.ModelStream;
import dev.codex4j.harness.model.RawJson;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every model client promises, whoever answers behind it. Extend it to test another one. */
@Timeout(30)
public abstract class ModelClientContract {
    /** A client whose model answers every request with this one message. */
    protected abstract ModelClient answering(String text) throws Exception;

    /** A client whose model takes every request and never says anything. */
    protected abstract ModelClient silent() throws Exception;

    private static ModelRequest request() {
        return ModelRequest.builder(
                        "model",
                        List.of(
                                RawJson.parse(
                                        "{\"type\":\"message\",\"role\":\"user\",\"content\":[{\"type\":\"input_text\",\"text\":\"hi\"}]}")))
                .build();
    }

    @Test
    void messageIsStreamedThenDoneThenCompleted() throws Exception {
        try (ModelClient client = answering("one two three");
                ModelStream stream = client.open(request())) {
            List<ModelEvent> events = new ArrayList<>();
            for (ModelEvent event = stream.next(); event != null; event = stream.next()) {
                events.add(event);
            }
            StringBuilder streamed = new StringBuilder();
            String done = "";
            for (ModelEvent event : events) {
                if (event instanceof ModelEvent.TextDelta delta) {
                    streamed.append(delta.delta());
                } else if (event instanceof ModelEvent.ItemDone item) {
                    done = assertInstanceOf(ModelItem.Message.class, item.item())
                            .text();
                }
            }
            assertEquals("one two three", streamed.toString());
            assertEquals("one two three", done);
            assertInstanceOf(ModelEvent.Completed.class, events.get(events.size() - 1));
            assertNull(stream.next());
        }
    }

    @Test
    void streamsOfOneClientAreIndependent() throws Exception {
        try (ModelClient client = answering("same");
                ModelStream second = client.open(request())) {
            ModelStream first = client.open(request());
            first.next();
            second.next();
            first.close();
            ModelEvent last = null;
            for (ModelEvent event = second.next(); event != null; event = second.next()) {
                last = event;
            }
            assertInstanceOf(ModelEvent.Completed.class, last);
        }
    }

    @Test
    void closingWakesTheReader() throws Exception {
        try (ModelClient client = silent()) {
            ModelStream stream = client.open(request());
            CompletableFuture<ModelFailure.Kind> seen = new CompletableFuture<>();
            Thread reader = new Thread(() -> seen.complete(failure(stream)));
            reader.start();
            stream.close();
            stream.close();
            assertEquals(ModelFailure.Kind.CLOSED, seen.get(10, TimeUnit.SECONDS));
            reader.join();
        }
    }

    @Test
    void readingAClosedStreamFailsAtOnce() throws Exception {
        try (ModelClient client = silent()) {
            ModelStream stream = client.open(request());
            stream.close();
            assertEquals(ModelFailure.Kind.CLOSED, failure(stream));
        }
    }

    @Test
    void interruptingTheReaderEndsTheStreamAndKeepsTheSign() throws Exception {
        try (ModelClient client = silent()) {
            ModelStream stream = client.open(request());
            CompletableFuture<Boolean> seen = new CompletableFuture<>();
            Thread reader = new Thread(() -> seen.complete(failure(stream) == ModelFailure.Kind.CLOSED
                    && Thread.currentThread().isInterrupted()));
            reader.start();
            reader.interrupt();
            assertTrue(get(seen));
            reader.join();
        }
    }

    @Test
    void clientsMayBeClosedTwice() throws Exception {
        ModelClient client = answering("x");
        client.close();
        client.close();
    }

    private static boolean get(CompletableFuture<Boolean> future) throws Exception {
        try {
            return future.get(10, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private static ModelFailure.Kind failure(ModelStream stream) {
        return assertThrows(ModelException.class, stream::next).failure().kind();
    }
}
