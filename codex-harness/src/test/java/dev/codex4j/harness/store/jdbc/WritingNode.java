package dev.codex4j.harness.store.jdbc;

import dev.codex4j.harness.internal.store.SampleThreads;
import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.harness.store.ThreadStoreException.Kind;
import dev.codex4j.harness.store.ThreadWriter;
import java.time.Duration;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A program that waits until it may write a thread and then adds lines until it ends or may not any more. Says {@code
 * waits}, {@code holds}, the text of each line that is kept, and {@code lost}.
 */
final class WritingNode {
    private static final long PAUSE_MILLIS = 5;
    private static final int ATTEMPTS = 20;

    private WritingNode() {}

    /**
     * Its name, the thread, the lease in milliseconds, and where the database is: port, schema, and, from the environment,
     * the password.
     */
    public static void main(String[] arguments) throws InterruptedException {
        String name = arguments[0];
        String thread = arguments[1];
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {Integer.parseInt(arguments[3])});
        source.setDatabaseName(PostgresServer.DATABASE);
        source.setCurrentSchema(arguments[4]);
        source.setUser(PostgresServer.USER);
        source.setPassword(System.getenv("NODE_PASSWORD"));
        try (JdbcThreadStore store = JdbcThreadStore.builder(source)
                .lease(Duration.ofMillis(Long.parseLong(arguments[2])))
                .build()) {
            say("waits");
            ThreadWriter writer = whenFree(store, thread);
            say("holds");
            for (int line = 0; ; line++) {
                add(writer, thread, name + " " + line);
                say(name + " " + line);
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (ThreadStoreException e) {
            say(e.kind() == Kind.NOT_WRITER ? "lost" : "failed: " + e.getMessage());
        }
    }

    /** Who was stalled in the middle of a transaction finds the connection gone; the same call may be tried again. */
    private static void add(ThreadWriter writer, String thread, String text) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                SampleThreads.add(writer, SampleThreads.thread(thread), text);
                return;
            } catch (ThreadStoreException e) {
                if (e.kind() != Kind.FAILED || attempt == ATTEMPTS) {
                    throw e;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }

    private static ThreadWriter whenFree(JdbcThreadStore store, String thread) throws InterruptedException {
        while (true) {
            try {
                return store.open(SampleThreads.id(thread));
            } catch (ThreadStoreException e) {
                if (e.kind() != Kind.BUSY) {
                    throw e;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }

    private static void say(String what) {
        System.out.println(what);
        System.out.flush();
    }
}
