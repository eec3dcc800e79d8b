package dev.codex4j.harness.internal.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.model.ModelClient;
import dev.codex4j.harness.model.ModelEvent;
import dev.codex4j.harness.model.ModelRequest;
import dev.codex4j.harness.model.ModelStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Versions that responses name are told of, and nothing else changes. */
class WatchingClientTest {
    private final List<String> closed = new ArrayList<>();

    @Test
    void versionsAreToldOfAndEverythingPassesThrough() {
        ModelEvent version = new ModelEvent.ModelsVersion("\"v2\"");
        ModelEvent end = new ModelEvent.Completed("r", null, null);
        List<String> versions = new ArrayList<>();
        try (WatchingClient client = new WatchingClient(new Fixed(version, end), versions::add)) {
            try (ModelStream stream =
                    client.open(ModelRequest.builder("model", List.of()).build())) {
                assertEquals(version, stream.next());
                assertEquals(end, stream.next());
            }
            assertEquals(List.of("stream"), closed);
        }
        assertEquals(List.of("\"v2\""), versions);
        assertTrue(closed.contains("client"));
    }

    private final class Fixed implements ModelClient {
        private final Queue<ModelEvent> events;

        Fixed(ModelEvent... events) {
            this.events = new ArrayDeque<>(List.of(events));
        }

        @Override
        public ModelStream open(ModelRequest request) {
            return new ModelStream() {
                @Override
                public @Nullable ModelEvent next() {
                    return events.poll();
                }

                @Override
                public void close() {
                    closed.add("stream");
                }
            };
        }

        @Override
        public void close() {
            closed.add("client");
        }
    }
}
