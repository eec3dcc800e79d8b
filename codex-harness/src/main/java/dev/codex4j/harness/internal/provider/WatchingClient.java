package dev.codex4j.harness.internal.provider;

import dev.codex4j.harness.model.ModelClient;
import dev.codex4j.harness.model.ModelEvent;
import dev.codex4j.harness.model.ModelRequest;
import dev.codex4j.harness.model.ModelStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells of the version of its models that a provider names with its responses. */
record WatchingClient(ModelClient client, Consumer<String> versions) implements ModelClient {
    @Override
    public ModelStream open(ModelRequest request) {
        return new Watched(client.open(request), versions);
    }

    @Override
    public void close() {
        client.close();
    }

    private record Watched(ModelStream stream, Consumer<String> versions) implements ModelStream {
        @Override
        public @Nullable ModelEvent next() {
            ModelEvent event = stream.next();
            if (event instanceof ModelEvent.ModelsVersion version) {
                versions.accept(version.etag());
            }
            return event;
        }

        @Override
        public void close() {
            stream.close();
        }
    }
}
