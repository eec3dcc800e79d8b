package dev.codex4j.harness.internal.server;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Something that is made for a connection when it is first needed, and ends with it. Safe for use by many threads.
 *
 * @param <T> what it is
 */
final class PerConnection<T> implements AutoCloseable {
    private final Supplier<T> making;
    private final Consumer<T> ending;
    private final Map<ServerConnection, T> made = new ConcurrentHashMap<>();

    PerConnection(Supplier<T> making, Consumer<T> ending) {
        this.making = making;
        this.ending = ending;
    }

    T of(ServerConnection connection) {
        T known = made.get(connection);
        if (known != null) {
            return known;
        }
        T fresh = making.get();
        T other = made.putIfAbsent(connection, fresh);
        if (other != null) {
            return other;
        }
        CompletableFuture<Void> unused = connection.closed().thenRun(() -> {
            made.remove(connection);
            ending.accept(fresh);
        });
        return fresh;
    }

    /** Ends what is there now. */
    @Override
    public void close() {
        made.values().forEach(ending);
    }
}
