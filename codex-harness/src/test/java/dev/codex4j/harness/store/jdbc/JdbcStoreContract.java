package dev.codex4j.harness.store.jdbc;

import static dev.codex4j.harness.internal.store.SampleThreads.add;
import static dev.codex4j.harness.internal.store.SampleThreads.all;
import static dev.codex4j.harness.internal.store.SampleThreads.assertRefused;
import static dev.codex4j.harness.internal.store.SampleThreads.atOnce;
import static dev.codex4j.harness.internal.store.SampleThreads.base;
import static dev.codex4j.harness.internal.store.SampleThreads.create;
import static dev.codex4j.harness.internal.store.SampleThreads.cut;
import static dev.codex4j.harness.internal.store.SampleThreads.forked;
import static dev.codex4j.harness.internal.store.SampleThreads.id;
import static dev.codex4j.harness.internal.store.SampleThreads.note;
import static dev.codex4j.harness.internal.store.SampleThreads.stored;
import static dev.codex4j.harness.internal.store.SampleThreads.text;
import static dev.codex4j.harness.internal.store.SampleThreads.texts;
import static dev.codex4j.harness.internal.store.SampleThreads.thread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.internal.store.ThreadStoreContract;
import dev.codex4j.harness.store.RolloutLine;
import dev.codex4j.harness.store.ThreadLines;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.harness.store.ThreadStoreException.Kind;
import dev.codex4j.harness.store.ThreadWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the store does on any database, with a pool of two connections for everybody. */
abstract class JdbcStoreContract extends ThreadStoreContract {
    private JdbcConnectionPool pool;

    /** Connections to an empty database. */
    abstract JdbcConnectionPool newPool(int size);

    @BeforeEach
    final void connect() {
        pool = newPool(2);
    }

    @Override
    protected final void storesAreClosed() {
        assertEquals(0, pool.getActiveConnections());
        pool.dispose();
    }

    @Override
    protected final ThreadStore openStore() {
        return migrated(JdbcThreadStore.builder(pool));
    }

    private static JdbcThreadStore migrated(JdbcThreadStore.Builder builder) {
        JdbcThreadStore store = builder.build();
        store.migrate();
        return store;
    }

    /** A store whose leases are never renewed, as if its process was stopped. */
    private JdbcThreadStore stalled(Duration lease) {
        return migrated(JdbcThreadStore.builder(pool).lease(lease).executor(task -> {}));
    }

    /** Opens a thread as soon as nobody holds it. */
    static ThreadWriter takeOver(ThreadStore store, String label) {
        while (true) {
            try {
                return store.open(id(label));
            } catch (ThreadStoreException e) {
                assertEquals(Kind.BUSY, e.kind(), e::getMessage);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
            }
        }
    }

    @Test
    void aWriterThatHasLostItsThreadNeverWritesAgain() {
        try (ThreadStore first = stalled(Duration.ofMillis(300))) {
            ThreadWriter lost = create(first, thread("t"), null);
            add(lost, thread("t"), "a");
            try (ThreadWriter next = takeOver(store(), "t")) {
                assertRefused(Kind.NOT_WRITER, () -> add(lost, thread("t"), "b"));
                assertRefused(Kind.NOT_WRITER, () -> lost.cut(0));
                lost.close();
                assertRefused(Kind.BUSY, () -> first.open(id("t")));
                add(next, thread("t"), "c");
            }
            assertRefused(Kind.NOT_WRITER, () -> add(lost, thread("t"), "d"));
        }
        assertEquals(List.of("a", "c"), texts(store(), "t"));
    }

    @Test
    void aWriterWhoseLeaseEndedGoesOnIfNobodyTookOver() throws SQLException {
        try (ThreadStore first = stalled(Duration.ofMinutes(5));
                ThreadWriter writer = create(first, thread("t"), null)) {
            add(writer, thread("t"), "a");
            execute("UPDATE codex_thread SET lease_end = 0");
            add(writer, thread("t"), "b");
            assertRefused(Kind.BUSY, () -> store().open(id("t")));
        }
        assertEquals(List.of("a", "b"), texts(store(), "t"));
    }

    @Test
    void aDeletedAndRecreatedThreadIsNotThatOfAStalledWriter() throws SQLException {
        try (ThreadStore first = stalled(Duration.ofMinutes(5))) {
            ThreadWriter lost = create(first, thread("t"), null);
            add(lost, thread("t"), "a");
            execute("UPDATE codex_thread SET lease_end = 0");
            store().delete(id("t"));
            stored(store(), "t", "b");
            assertRefused(Kind.NOT_WRITER, () -> add(lost, thread("t"), "c"));
        }
        assertEquals(List.of("b"), texts(store(), "t"));
    }

    @Test
    void ofNodesThatKeepTakingAThreadFromEachOtherNoTwoWrite() throws InterruptedException {
        stored(store(), "t", "beginning");
        Map<Long, String> kept = new ConcurrentHashMap<>();
        AtomicInteger lost = new AtomicInteger();
        atOnce(4, node -> () -> {
            try (ThreadStore stalling = stalled(Duration.ofMillis(100))) {
                List<ThreadWriter> held = new ArrayList<>();
                for (int round = 0; round < 6; round++) {
                    held.add(takeOver(stalling, "t"));
                    for (int i = 0; i < held.size(); i++) {
                        String text = node + " " + round + " " + i;
                        try {
                            assertNull(kept.put(add(held.get(i), thread("t"), text) - 1, text));
                        } catch (ThreadStoreException e) {
                            assertEquals(Kind.NOT_WRITER, e.kind(), e::getMessage);
                            lost.incrementAndGet();
                        }
                    }
                }
            }
            return node;
        });
        assertTrue(lost.get() > 0);
        try (ThreadLines lines = store().read(id("t"))) {
            Map<Long, String> found = new HashMap<>();
            for (RolloutLine line : all(lines.forwards(2, Set.of()))) {
                found.put(line.ordinal(), text(line));
            }
            assertEquals(kept, found);
        }
    }

    @Test
    void anIdleWriterKeepsItsThread() throws InterruptedException {
        CountDownLatch renewals = new CountDownLatch(5);
        JdbcThreadStore.Builder renewing = JdbcThreadStore.builder(pool)
                .lease(Duration.ofSeconds(3))
                .executor(task -> new Thread(() -> {
                            task.run();
                            renewals.countDown();
                        })
                        .start());
        try (ThreadStore first = migrated(renewing);
                ThreadWriter writer = create(first, thread("t"), null)) {
            add(writer, thread("t"), "a");
            assertTrue(renewals.await(60, TimeUnit.SECONDS));
            assertRefused(Kind.BUSY, () -> store().open(id("t")));
            assertRefused(Kind.BUSY, () -> store().delete(id("t")));
            add(writer, thread("t"), "b");
        }
        assertEquals(List.of("a", "b"), texts(store(), "t"));
    }

    @Test
    void roomMadeBySomebodyWhoHasGoneIsGivenToOthers() throws SQLException {
        try (ThreadStore first = stalled(Duration.ofMinutes(5))) {
            stored(store(), "source", "a");
            ThreadWriter gone = create(first, thread("t"), base(store(), "source", 1));
            assertRefused(Kind.BUSY, () -> store().create(thread("t"), null));
            execute("UPDATE codex_thread SET lease_end = 0");
            stored(store(), "t", "b");
            assertRefused(Kind.NOT_WRITER, () -> add(gone, thread("t"), "c"));
        }
        assertEquals(List.of("b"), texts(store(), "t"));
    }

    @Test
    void whatNobodyHasAnyMoreIsDeleted() throws SQLException {
        stored(store(), "a", "a0", "a1", "a2");
        forked(store(), "b", "a", 2, "b2");
        forked(store(), "c", "b", 3, "c3");
        cut(store(), "b", 1);
        store().delete(id("a"));
        store().create(thread("none"), null).close();
        assertEquals(7, count("codex_line"), "a, a0, a1, b, b2, c, c3");
        store().delete(id("c"));
        assertEquals(2, count("codex_line"), "a, a0");
        store().delete(id("b"));
        for (String table : List.of("codex_line", "codex_log", "codex_piece", "codex_thread", "codex_document")) {
            assertEquals(0, count(table), table);
        }
    }

    @Test
    void sourcesAndForksThatAreDeletedAtOnceLeaveNothing() throws Exception {
        for (int round = 0; round < 5; round++) {
            stored(store(), "0", "a", "b");
            for (int i = 1; i < 6; i++) {
                forked(store(), "" + i, "" + (i - 1), i, "x" + i, "y");
            }
            atOnce(6, i -> () -> {
                store().delete(id("" + i));
                return i;
            });
            assertEquals(0, count("codex_line"));
            assertEquals(0, count("codex_log"));
        }
    }

    @Test
    void noConnectionIsHeldWhileNothingHappens() {
        try (ThreadWriter writer = create(store(), thread("t"), null)) {
            add(writer, thread("t"), "a", "b", "c");
            assertEquals(0, pool.getActiveConnections());
            try (ThreadLines lines = store().read(id("t"))) {
                lines.forwards(0, Set.of()).next();
                assertEquals(0, pool.getActiveConnections());
            }
            store().update(id("t"), thread -> {
                assertEquals(0, pool.getActiveConnections());
                return thread;
            });
        }
    }

    @Test
    void linesWhoseCommitSeemedToFailAreNotThereTwice() {
        UnsureCommits unsure = new UnsureCommits(pool);
        try (ThreadStore store = JdbcThreadStore.builder(unsure.source()).build()) {
            openStore().close();
            ThreadWriter writer = create(store, thread("t"), null);
            add(writer, thread("t"), "a");

            unsure.failAfterCommit();
            assertRefused(Kind.FAILED, () -> add(writer, thread("t"), "b"));
            assertEquals(List.of("a", "b"), texts(store(), "t"));
            forked(store(), "fork", "t", 2, "c");
            add(writer, thread("t"), "b again");

            assertEquals(List.of("a", "b again"), texts(store(), "t"));
            assertEquals(List.of("a", "b", "c"), texts(store(), "fork"));
        }
    }

    @Test
    void aWriterWhoseAppendFailedMayTryAgain() {
        UnsureCommits unsure = new UnsureCommits(pool);
        try (ThreadStore store = JdbcThreadStore.builder(unsure.source()).build()) {
            openStore().close();
            ThreadWriter writer = create(store, thread("t"), null);
            add(writer, thread("t"), "a");
            unsure.failBeforeCommit();
            assertRefused(Kind.FAILED, () -> writer.append(List.of(note("b")), thread("t")));
            writer.append(List.of(note("b")), thread("t"));
        }
        assertEquals(List.of("a", "b"), texts(store(), "t"));
    }

    @Test
    void nodesThatStartAtOnceMigrateTogether() throws Exception {
        assertEquals(List.of(0, 1), atOnce(2, i -> () -> {
            openStore().close();
            return i;
        }));
        assertEquals(1, count("codex_schema"));
        stored(store(), "t", "a");
    }

    @Test
    void tablesOfANewerVersionAreLeftAlone() throws SQLException {
        stored(store(), "t", "a");
        execute("UPDATE codex_schema SET version = 1000");
        ThreadStoreException refusal = assertRefused(Kind.FAILED, this::openStore);
        assertTrue(refusal.getMessage().contains("version 1000"), refusal::getMessage);
    }

    @Test
    void whoForgetsToMigrateIsToldSo() {
        try (ThreadStore store = JdbcThreadStore.builder(pool).build()) {
            ThreadStoreException failure = assertRefused(Kind.FAILED, () -> store.find(id("t")));
            assertTrue(failure.getMessage().contains("migrate()"), failure::getMessage);
            assertTrue(failure.getMessage().contains("SQL state 42"), failure::getMessage);
        }
    }

    @Test
    void aFailureTellsTheSqlStateAndNoSecrets() {
        DataSource broken =
                UnsureCommits.unreachable("08001", "no connection to host db as user with password hunter2");
        try (ThreadStore store = JdbcThreadStore.builder(broken).build()) {
            ThreadStoreException failure = assertRefused(Kind.FAILED, () -> store.find(id("t")));
            assertTrue(failure.getMessage().contains("08001"), failure::getMessage);
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                assertFalse(cause.toString().contains("hunter2"), cause::toString);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count(String table) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            assertTrue(row.next());
            return row.getInt(1);
        }
    }
}
