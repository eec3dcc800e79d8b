package dev.codex4j.harness.store.jdbc;

import static dev.codex4j.harness.internal.store.SampleThreads.add;
import static dev.codex4j.harness.internal.store.SampleThreads.assertRefused;
import static dev.codex4j.harness.internal.store.SampleThreads.create;
import static dev.codex4j.harness.internal.store.SampleThreads.id;
import static dev.codex4j.harness.internal.store.SampleThreads.texts;
import static dev.codex4j.harness.internal.store.SampleThreads.thread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.harness.store.ThreadStoreException.Kind;
import dev.codex4j.harness.store.ThreadWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

final class JdbcThreadStoreOnPostgresTest extends JdbcStoreContract {
    @Override
    JdbcConnectionPool newPool(int size) {
        PostgresServer server = PostgresServer.running();
        return server.pool(server.newSchema(), size);
    }

    @Test
    void aNodeThatIsStoppedInTheMiddleOfATransactionKeepsNobodyOut() throws Exception {
        PostgresServer server = PostgresServer.running();
        String schema = server.newSchema();
        JdbcConnectionPool pool = server.pool(schema, 2);
        UnsureCommits stopping = new UnsureCommits(server.source(schema));
        CountDownLatch inTheMiddle = new CountDownLatch(1);
        CountDownLatch wakesUp = new CountDownLatch(1);
        try (JdbcThreadStore second = JdbcThreadStore.builder(pool).build();
                JdbcThreadStore first = JdbcThreadStore.builder(stopping.source())
                        .lease(Duration.ofSeconds(1))
                        .executor(task -> {})
                        .build()) {
            second.migrate();
            ThreadWriter stopped = create(first, thread("t"), null);
            add(stopped, thread("t"), "a");
            stopping.beforeCommit(() -> {
                inTheMiddle.countDown();
                await(wakesUp);
            });
            CompletableFuture<Void> append = CompletableFuture.runAsync(() -> add(stopped, thread("t"), "lost"));
            await(inTheMiddle);

            try (ThreadWriter taken = JdbcStoreContract.takeOver(second, "t")) {
                add(taken, thread("t"), "b");
                wakesUp.countDown();
                ExecutionException failure =
                        assertThrows(ExecutionException.class, () -> append.get(60, TimeUnit.SECONDS));
                assertInstanceOf(ThreadStoreException.class, failure.getCause());
                stopping.beforeCommit(() -> {});
                assertRefused(Kind.NOT_WRITER, () -> add(stopped, thread("t"), "late"));
                add(taken, thread("t"), "c");
            }
            assertEquals(List.of("a", "b", "c"), texts(second, "t"));
        } finally {
            wakesUp.countDown();
            pool.dispose();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(60, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aWrongPasswordIsNotShown() {
        PGSimpleDataSource source = PostgresServer.running().source("public");
        source.setPassword("hunter2");
        try (ThreadStore store = JdbcThreadStore.builder(source).build()) {
            ThreadStoreException failure = assertRefused(Kind.FAILED, () -> store.find(id("t")));
            assertTrue(failure.getMessage().contains("28P01"), failure::getMessage);
            assertFalse(failure.getMessage().contains("hunter2"), failure::getMessage);
        }
    }
}
